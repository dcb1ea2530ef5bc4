import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';

/** Two people share a browser: asks before the first one's unsent answers are lost. */
export function OtherVisitPage({ site, typed }: { site: Site; typed: string }) {
  const { definition, messages } = site;
  if (!definition) return null;
  const { heading, body, goOn, replace } = messages.otherVisit;
  const { survey, pages } = definition;
  return (
    <Layout site={site} title={heading}>
      <h1>{heading}</h1>
      <p>{body}</p>
      <form method="post" action={paths.start(survey)}>
        <input type="hidden" name="code" value={typed} />
        <div class="buttons">
          <a class="button" href={paths.page(survey, pages[0]?.code ?? '')}>
            {goOn}
          </a>
          <button class="button-secondary" name="action" value="replace">
            {replace}
          </button>
        </div>
      </form>
    </Layout>
  );
}

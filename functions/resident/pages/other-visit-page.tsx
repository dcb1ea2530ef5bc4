import { Phrase } from '../../../shared/web/phrase.tsx';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';

interface OtherVisitPageProps {
  readonly site: Site;
  /** Where the unsent visit goes on. */
  readonly left: string;
  /** The unsent visit can go on with its number, so nothing of it is lost. */
  readonly paused: boolean;
  /** The new code; undefined for someone without one. */
  readonly typed: string | undefined;
}

/** Two people share a browser: asks before the first one's unsent answers are lost. */
export function OtherVisitPage({ site, left, paused, typed }: OtherVisitPageProps) {
  const { definition, messages } = site;
  if (!definition) return null;
  const { heading, goOn } = messages.otherVisit;
  const { survey } = definition;
  const { body, replace } = paused
    ? messages.otherPaused
    : typed === undefined
      ? messages.open.otherVisit
      : messages.otherVisit;
  return (
    <Layout site={site} title={heading} hasForm>
      <h1>
        <Phrase text={heading} />
      </h1>
      <p>
        <Phrase text={body} />
      </p>
      <form
        id={FORM_ID}
        method="post"
        action={typed === undefined ? paths.open(survey) : paths.start(survey)}
      >
        {typed !== undefined && <input type="hidden" name="code" value={typed} />}
        <div class="buttons">
          <a class="button" href={left}>
            <Phrase text={goOn} />
          </a>
          <button class="button-secondary" name="action" value="replace">
            <Phrase text={replace} />
          </button>
        </div>
      </form>
    </Layout>
  );
}

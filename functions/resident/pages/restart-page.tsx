import { Phrase } from '../../../shared/web/phrase.tsx';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';

/** Asks once more before paused answers are thrown away. */
export function RestartPage({ site, code }: { site: Site; code: string }) {
  const { definition, messages } = site;
  if (!definition) return null;
  const { restart } = messages;
  return (
    <Layout site={site} title={restart.heading} hasForm>
      <h1>
        <Phrase text={restart.heading} />
      </h1>
      <p>
        <Phrase text={restart.body} />
      </p>
      <form id={FORM_ID} method="post" action={paths.resume(definition.survey)}>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="shown" value="restart" />
        <div class="buttons">
          <button class="button" name="action" value="next">
            <Phrase text={restart.back} />
          </button>
          <button class="button-secondary" name="action" value="replace">
            <Phrase text={restart.confirm} />
          </button>
        </div>
      </form>
    </Layout>
  );
}

import type { Fields } from '../../../shared/survey/read-answer.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { AnswerWords, type ShownAnswer } from '../../../shared/web/residents/shown-answer.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import type { Step } from '../visit/steps.ts';
import { Layout } from './layout.tsx';

/** One question with the answer typed here and the one saved elsewhere; undefined is blank. */
export interface TwoVersions {
  readonly title: string;
  readonly here: ShownAnswer | undefined;
  readonly elsewhere: ShownAnswer | undefined;
}

interface ElsewherePageProps {
  readonly site: Site;
  readonly step: Step;
  readonly versions: readonly TwoVersions[];
  /** What the form carries: the values typed here above all. */
  readonly hidden: Fields;
}

/** Two devices answered one page: shows both versions and asks which counts. */
export function ElsewherePage({ site, step, versions, hidden }: ElsewherePageProps) {
  const { definition, messages } = site;
  if (!definition) return null;
  const { heading, body, here, elsewhere, keepHere, keepElsewhere } = messages.elsewhere;
  return (
    <Layout site={site} title={heading} hasForm>
      <h1>
        <Phrase text={heading} />
      </h1>
      <p>
        <Phrase text={body} />
      </p>
      {versions.map(({ title, ...answers }) => (
        <section class="card versions">
          <h2>
            <Phrase text={title} />
          </h2>
          <dl>
            <dt>
              <Phrase text={here} />
            </dt>
            <AnswerWords answer={answers.here} blank={messages.check.unanswered} />
            <dt>
              <Phrase text={elsewhere} />
            </dt>
            <AnswerWords answer={answers.elsewhere} blank={messages.check.unanswered} />
          </dl>
        </section>
      ))}
      <form id={FORM_ID} method="post" action={paths.step(definition.survey, step)}>
        {Object.entries(hidden).flatMap(([name, values]) =>
          values.map((value) => <input type="hidden" name={name} value={value} />),
        )}
        <div class="buttons">
          <button class="button" name="action" value="next">
            <Phrase text={keepHere} />
          </button>
          <button class="button-secondary" name="action" value="theirs">
            <Phrase text={keepElsewhere} />
          </button>
        </div>
      </form>
    </Layout>
  );
}

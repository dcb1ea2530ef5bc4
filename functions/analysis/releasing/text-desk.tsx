import type { Context } from 'hono';
import { openQuestions } from '../../../shared/publication/free-text.ts';
import type { OpenQuestion } from '../../../shared/publication/publication.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { MessagePage } from '../../../shared/web/office/message-page.tsx';
import type { AnalysisDeps } from '../deps.ts';
import { withTables } from '../routes/counted-edition.tsx';
import { textsPath } from './candidate-filter.ts';
import { type Candidate, candidatesOf } from './candidates.ts';

export const TEXTS_PATH = '/surveys/:survey/free-text';

export interface TextDesk {
  readonly definition: Definition;
  /** Of which texts may be released. */
  readonly questions: readonly OpenQuestion[];
  readonly candidates: readonly Candidate[];
}

/** Hands every text of the edition in the address to `show`: once it has closed, never of a rehearsal. */
export async function atDesk(
  c: Context,
  deps: AnalysisDeps,
  show: (desk: TextDesk) => Response | Promise<Response>,
): Promise<Response> {
  const survey = c.req.param('survey') ?? '';
  if (deps.definitions.get(survey)?.rehearsal) return c.notFound();
  return withTables(c, deps, '自由記述の公表', async ({ definition, results, tally }) => {
    const questions = openQuestions(definition, tally);
    if (questions.length === 0) return show({ definition, questions, candidates: [] });
    const days = { first: results.firstDay, last: results.lastDay };
    const expected = results.answers.sampled + results.answers.open;
    const parts = deps.answers.inParts(survey, days, expected);
    const steps = await deps.releases.all(survey);
    return show({
      definition,
      questions,
      candidates: await candidatesOf(survey, questions, parts, steps),
    });
  });
}

/** Hands the text that the address names to `show`. */
export const atText = (
  c: Context,
  deps: AnalysisDeps,
  show: (candidate: Candidate, definition: Definition) => Response | Promise<Response>,
): Promise<Response> =>
  atDesk(c, deps, ({ definition, candidates }) => {
    const found = candidates.find(({ ref }) => ref === c.req.param('ref'));
    return found ? show(found, definition) : c.notFound();
  });

/** As the audit trail calls a text: the trail holds no word of it. */
export const targetOf = ({ survey }: Definition, { question, ref }: Candidate): string =>
  `${survey} ${question.name} ${ref.slice(0, 12)}`;

/** Says why nothing was stored. */
export const refusedStep = (
  c: Context,
  { login }: AnalysisDeps,
  text: string,
  status: 400 | 403 | 409,
) =>
  c.html(
    <MessagePage {...frameOf(c, login)} title="記録できませんでした">
      <p>{text}</p>
      <p>
        <a class="button" href={textsPath(c.req.param('survey') ?? '')}>
          自由記述の公表へ戻る
        </a>
      </p>
    </MessagePage>,
    status,
  );

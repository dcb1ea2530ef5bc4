import { countsOf } from '../../../shared/kpi/counts.ts';
import { ANSWERED } from '../../../shared/kpi/variable.ts';
import { shuffled } from '../../../shared/response/shuffle.ts';
import { STREAMS } from '../../../shared/response/survey-response.ts';
import type { ExportedAnswer } from '../../../shared/storage/answer-parts-repository.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { plainText } from '../../../shared/web/phrase.tsx';
import type { EditionTables } from '../tables/edition-tables.ts';

/** Something written in free text, apart from everything else that the person answered. */
export interface WrittenText {
  readonly stream: string;
  readonly question: string;
  readonly title: string;
  readonly text: string;
}

const textQuestions = ({ pages }: Definition) =>
  pages.flatMap((page) => page.questions).filter(({ type }) => type === 'text');

export const hasOpenQuestion = (definition: Definition): boolean =>
  textQuestions(definition).length > 0;

/** What these answers hold in free text; `keep` is asked with a name that no two texts share. */
export function textsIn(
  definition: Definition,
  answers: readonly ExportedAnswer[],
  keep: (name: string) => boolean = () => true,
): WrittenText[] {
  const questions = textQuestions(definition);
  return answers.flatMap(({ id, stream, answers: given }) =>
    questions.flatMap(({ code, title }) => {
      const text = given[code];
      return typeof text === 'string' && keep(`${id} ${code}`)
        ? [{ stream, question: code, title: plainText(title.ja), text }]
        : [];
    }),
  );
}

/** All of them in a random order. */
export async function allTexts(
  definition: Definition,
  parts: AsyncIterable<readonly ExportedAnswer[]>,
): Promise<WrittenText[]> {
  const texts: WrittenText[] = [];
  for await (const part of parts) texts.push(...textsIn(definition, part));
  return shuffled(texts);
}

/** How many texts were written, by the tally, which knows no more of them. */
export const textCount = ({ definition, tally }: EditionTables): number =>
  textQuestions(definition).reduce(
    (sum, { code }) =>
      STREAMS.reduce((n, stream) => n + countsOf(tally, { stream }).of(code, ANSWERED), sum),
    0,
  );

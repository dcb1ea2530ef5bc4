import type { Answers } from '../../shared/survey/answers.ts';
import { askedQuestions } from '../../shared/survey/asked.ts';
import type { Definition, Question } from '../../shared/survey/definition.ts';
import { type Fields, fieldNames, readPage } from '../../shared/survey/read-answer.ts';
import type { QuestionShares, Shares } from '../../surveys/shares.ts';
import type { Random } from './random.ts';

export { createRandom, type Random } from './random.ts';

const BLANK = 0.03;
/** Free text is rarely written. */
const BLANK_TEXT = 0.95;
const TEXT = '（見本）動作を確かめるための文です。';

/**
 * Draws what one invented resident types: field values as the form sends them, blank fields left
 * out. Only what is asked is answered, and nothing that the form would refuse is drawn.
 *
 * @param shares by field name; a field that is not listed draws every option equally.
 */
export function drawFields(definition: Definition, shares: Shares, random: Random): Fields {
  const fields: Record<string, readonly string[]> = {};
  const answers: Answers = {};
  for (const page of definition.pages) {
    for (const question of askedQuestions(page, answers)) {
      for (const name of fieldNames(question)) {
        const values = drawValues(question, shares[name] ?? {}, random);
        if (values.length > 0) fields[name] = values;
      }
    }
    Object.assign(answers, readPage(page, fields, answers).answers);
  }
  return fields;
}

function drawValues(question: Question, shares: QuestionShares, random: Random): string[] {
  const blank = shares.blank ?? (question.type === 'text' ? BLANK_TEXT : BLANK);
  if (random.chance(blank)) return [];
  switch (question.type) {
    case 'single':
    case 'scale':
    case 'matrix':
      return [random.weighted(shares.options ?? equalWeights(question.options))];
    case 'multiple':
      return drawSeveral(question, shares.options, random);
    case 'rating':
      return shares.options ? [random.weighted(shares.options)] : [String(random.below(11))];
    case 'number':
      return [String(question.min + random.below(question.max - question.min + 1))];
    case 'text': {
      const texts = shares.texts ?? [TEXT];
      const text = texts[random.below(texts.length)] ?? TEXT;
      return [[...text].slice(0, question.maxLength).join('')];
    }
  }
}

const equalWeights = (options: readonly { readonly code: string }[]): Record<string, number> =>
  Object.fromEntries(options.map(({ code }) => [code, 1]));

/** Nothing ticked is the same as left blank. */
function drawSeveral(
  { options, limit = options.length }: Extract<Question, { type: 'multiple' }>,
  shares: QuestionShares['options'],
  random: Random,
): string[] {
  const ticked = (code: string) => random.chance(shares ? (shares[code] ?? 0) : 1 / options.length);
  for (const { code, exclusive } of options) if (exclusive && ticked(code)) return [code];
  const chosen = options.filter(({ code, exclusive }) => !exclusive && ticked(code));
  while (chosen.length > limit) chosen.splice(random.below(chosen.length), 1);
  return chosen.map(({ code }) => code);
}

import { SAMPLE_SURVEY } from '../../infra/local/demo-editions.ts';
import { SAMPLE_SIZE, sampleForm } from '../../infra/local/sample-forms.ts';
import { answersAsSent } from '../../infra/simulate/answers-as-sent.ts';
import { STREAMS } from '../../shared/response/survey-response.ts';
import { definitions } from '../../surveys/index.ts';
import { sharesOf } from '../../surveys/sample-shares.ts';
import { readSent, type SentLine } from '../fixtures/independent-count.ts';

export const SURVEY = SAMPLE_SURVEY;

function sampleDefinition() {
  const found = definitions.get(SURVEY);
  if (!found) throw new Error(`no edition ${SURVEY}`);
  return found;
}
export const definition = sampleDefinition();

/** What the people of the sample year send, drawn anew, as the platform begins with it. */
export const SENT = STREAMS.flatMap((stream) =>
  Array.from({ length: SAMPLE_SIZE[stream] }, (_, place) => {
    const { fields } = sampleForm(definition, sharesOf(SURVEY), stream, place);
    return `${JSON.stringify({ stream, answers: answersAsSent(definition, fields) })}\n`;
  }),
).join('');

export const sentLines = readSent(SENT);

const labels = (code: string) => {
  const question = definition.pages
    .flatMap(({ questions }) => questions)
    .find((one) => one.code === code);
  return new Map(
    question && 'options' in question ? question.options.map((o) => [o.label.ja, o.code]) : [],
  );
};

/** People of the invented population for each person who answered. */
const PEOPLE_FOR: Readonly<Record<string, number>> = { male: 100, female: 200 };

/**
 * An invented population that has the sample's own ages, 100 people for each man who answered and 200
 * for each woman: whichever ages are taken together, each sex has one weight.
 *
 * @param sex, age in the words of the file.
 */
export function peopleOf(sex: string, age: string): number {
  const [own = '', years] = [labels('sex').get(sex), labels('age').get(age)];
  const answered = stated(own).filter(({ answers }) => answers.age === years).length;
  return (PEOPLE_FOR[own] ?? 0) * answered;
}

const stated = (sex: string): SentLine[] =>
  sentLines.filter(
    ({ stream, answers }) =>
      stream === 'sampled' && answers.sex === sex && answers.age !== undefined,
  );

/** The weight that an answer has in this population; 1 where sex or age is not stated. */
export function weightOf({ answers }: SentLine): number {
  const [men, women] = [stated('male').length, stated('female').length];
  const people = PEOPLE_FOR[String(answers.sex)];
  if (people === undefined || answers.age === undefined) return 1;
  return (people * (men + women)) / (100 * men + 200 * women);
}

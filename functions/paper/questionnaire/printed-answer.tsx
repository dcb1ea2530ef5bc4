import type { MatrixQuestion, Option, Question } from '../../../shared/survey/definition.ts';
import type { Language } from '../../../shared/survey/language.ts';
import { plainText } from '../../../shared/web/marks.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';

interface Props {
  readonly question: Question;
  readonly language: Language;
}

/** Where the answer goes: numbers to circle, a grid, a scale, a box. */
export function PrintedAnswer({ question, language }: Props) {
  switch (question.type) {
    case 'matrix':
      return <Grid question={question} language={language} />;
    case 'rating':
      return <Rating question={question} language={language} />;
    case 'number':
      return (
        <p class="printed-number-box">
          <span class="printed-box" /> <Phrase text={question.unit[language]} />
        </p>
      );
    case 'text':
      return (
        <div class="printed-lines">
          {Array.from({ length: linesFor(question.maxLength) }, () => (
            <div />
          ))}
        </div>
      );
    default:
      return <Options options={question.options} language={language} />;
  }
}

/** About thirty hand-written characters fit on a line; nobody fills the longest text allowed. */
const linesFor = (maxLength: number): number => Math.min(9, Math.max(2, Math.ceil(maxLength / 30)));

/** Short labels share a line, many share two columns, so that a form stays at few pages. */
function Options({
  options,
  language,
}: {
  readonly options: readonly Option[];
  readonly language: Language;
}) {
  const widths = options.map(({ label }) => widthOf(plainText(label[language])));
  const longest = Math.max(...widths);
  const layout =
    longest <= 8 ? 'printed-inline' : options.length > 5 && longest <= 21 ? 'printed-columns' : '';
  return (
    <ol class={`printed-options ${layout}`.trim()}>
      {options.map(({ label }, index) => (
        <li>
          <span class="printed-code">{index + 1}</span>
          <span>
            <Phrase text={label[language]} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** In full-width characters; a Latin one takes about half the room. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[ -\u02ff]/.test(sign) ? 0.55 : 1), 0);

function Grid({ question, language }: { question: MatrixQuestion; language: Language }) {
  return (
    <table class="printed-grid">
      <thead>
        <tr>
          <td />
          {question.options.map(({ label }) => (
            <th scope="col">
              <Phrase text={label[language]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {question.rows.map(({ label }, index) => (
          <tr>
            <th scope="row">
              ({index + 1}) <Phrase text={label[language]} />
            </th>
            {question.options.map((_, option) => (
              <td class="printed-code">{option + 1}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const STEPS = Array.from({ length: 11 }, (_, step) => step);

function Rating({
  question,
  language,
}: {
  question: Extract<Question, { type: 'rating' }>;
  language: Language;
}) {
  return (
    <table class="printed-grid printed-rating">
      <tbody>
        <tr>
          <th scope="row">
            <Phrase text={question.lowest[language]} />
          </th>
          {STEPS.map((step) => (
            <td class="printed-code">{step}</td>
          ))}
          <th>
            <Phrase text={question.highest[language]} />
          </th>
        </tr>
      </tbody>
    </table>
  );
}

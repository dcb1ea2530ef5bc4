import type { PublicIndicator } from '../../../shared/publication/publication.ts';
import { measureWords } from '../board/measure-words.ts';
import { link, type Opened } from '../frame.ts';

interface Props {
  readonly opened: Opened;
  readonly indicator: PublicIndicator;
}

/** What is counted: the question and the options, or who else knows the value. */
export const DefinitionSection = ({ opened, indicator }: Props) => {
  const { language, publication } = opened;
  const ja = language === 'ja';
  const kpi = publication.streams
    .flatMap(({ kpis }) => kpis)
    .find((one) => one.indicator === indicator.code);
  const question = publication.variables.find(({ name }) => name === kpi?.variable);
  return (
    <section class="office-section" aria-labelledby="definition">
      <h2 id="definition">{ja ? '値の求め方' : 'How the value is found'}</h2>
      {kpi && question ? (
        <>
          <p>
            <a href={link(opened, `/questions/${question.name}`)}>
              {question.number[language]} {question.title[language]}
            </a>
          </p>
          <p>
            {ja
              ? 'この設問に回答した人（無回答を除く）のうち、次のどれかを選んだ人の割合です。'
              : 'Of those who answered this question, the share who chose one of:'}
          </p>
          <ul>
            {question.options
              .filter(({ code }) => kpi.anyOf.includes(code))
              .map(({ label }) => (
                <li>{label[language]}</li>
              ))}
          </ul>
        </>
      ) : (
        <p>
          {indicator.kind === 'admin'
            ? ja
              ? '市の担当課が、業務の記録などから求める値です。'
              : 'The section of the city in charge finds the value in its records.'
            : indicator.kind === 'other_survey_percent'
              ? ja
                ? '別の調査の結果です。市の担当課が入力します。'
                : 'From another survey, entered by the section in charge.'
              : ja
                ? 'この調査では集計していません。'
                : 'Not counted in this survey.'}
        </p>
      )}
      <p>
        {ja ? '値の種類：' : 'What it measures: '}
        {measureWords(indicator.measure)[language]}
        {ja ? '。' : '. '}
        {indicator.measure.better === 'lower' &&
          (ja ? '値が小さいほどよい指標です。' : 'Lower is better.')}
      </p>
    </section>
  );
};

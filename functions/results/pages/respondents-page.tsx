import { percentTenths } from '../../../shared/kpi/percent.ts';
import type { PublicStream, PublicVariable } from '../../../shared/publication/publication.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import type { Opened, Words } from '../frame.ts';
import { countText, HIDDEN, percentText } from '../print.ts';
import { Layout } from './layout.tsx';
import { STREAM_WORDS } from './stream-words.ts';
import { TableNotes } from './table-notes.tsx';

const TITLE: Words = { ja: '回答した方', en: 'Who answered' };

/** Who the results are of: every attribute as a part of everyone who answered. */
export const RespondentsPage = ({ opened }: { readonly opened: Opened }) => {
  const { language, publication } = opened;
  const ja = language === 'ja';
  const description: Words = {
    ja: `${publication.title.ja}に回答した方の年齢・性別・地域などの内訳と、結果の読み方です。`,
    en: `Age, sex, district and more of the people who answered the ${publication.title.en}, and what this means for the results.`,
  };
  const attributes = publication.variables.filter(({ attribute }) => attribute);
  return (
    <Layout frame={opened} opened={opened} title={TITLE} description={description}>
      <p>
        {ja
          ? '割合は、調査に回答した方全員に対するものです。属性の設問に答えなかった方がいるため、合計は100％になりません。'
          : 'Percents are of everyone who answered the survey. Some left these questions blank, so they do not add up to 100 %.'}
      </p>
      <p>
        {ja
          ? '回答した方の構成は、市民全体の構成と同じではありません。回答の少ない年代や地域の考えは、結果にあらわれにくくなります。年齢や地域による違いは、設問ごとのクロス集計でお確かめください。'
          : 'Those who answered are not made up exactly like all residents: groups that answered less weigh less in the results. How answers differ by age or district stands in the cross tables of each question.'}
      </p>
      {publication.streams.map((stream) => (
        <section class="office-section" aria-labelledby={stream.stream}>
          <h2 id={stream.stream}>
            {STREAM_WORDS[stream.stream].name[language]}
            {ja ? `（${countText(stream.responses)}人）` : ` (${countText(stream.responses)})`}
          </h2>
          <div class="results-attributes">
            {attributes.map((attribute) => (
              <Attribute opened={opened} stream={stream} attribute={attribute} />
            ))}
          </div>
        </section>
      ))}
      <TableNotes opened={opened} />
    </Layout>
  );
};

interface AttributeProps {
  readonly opened: Opened;
  readonly stream: PublicStream;
  readonly attribute: PublicVariable;
}

const Attribute = ({ opened: { language }, stream, attribute }: AttributeProps) => {
  const ja = language === 'ja';
  const row = stream.tables.find(({ variable }) => variable === attribute.name)?.rows[0];
  if (!row) return null;
  return (
    <TableScroll
      label={`${attribute.title[language]} ${STREAM_WORDS[stream.stream].name[language]}`}
    >
      <table class="table frequency-table">
        <caption>{attribute.title[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{ja ? '区分' : 'Group'}</th>
            <th scope="col" class="number">
              {ja ? '人数' : 'People'}
            </th>
            <th scope="col" class="number">
              {ja ? '割合' : 'Share'}
            </th>
          </tr>
        </thead>
        <tbody>
          {attribute.options.map(({ label }, i) => {
            const count = row.counts[i] ?? null;
            return (
              <tr>
                <th scope="row">{label[language]}</th>
                <td class="number">{countText(count)}</td>
                <td class="number">
                  {count === null || row.n === null
                    ? HIDDEN
                    : percentText(percentTenths(count, row.n) ?? null, language)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
};

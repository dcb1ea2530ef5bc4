import { FEW_ANSWERS } from '../../../shared/kpi/share.ts';
import { kpiBreakdowns } from '../../../shared/publication/kpi-breakdown.ts';
import type { PublicIndicator } from '../../../shared/publication/publication.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { link, type Opened } from '../frame.ts';
import { countText, HIDDEN, percentText } from '../print.ts';

interface Props {
  readonly opened: Opened;
  readonly indicator: PublicIndicator;
}

/** A survey percent by age, sex, district and what else was asked of people. */
export const GroupsSection = ({ opened, indicator }: Props) => {
  const { language, publication } = opened;
  const ja = language === 'ja';
  const stream = publication.streams.find((one) => one.stream === 'sampled');
  const kpi = stream?.kpis.find((one) => one.indicator === indicator.code);
  if (!stream || !kpi) return null;
  const breakdowns = kpiBreakdowns(publication, stream, kpi);
  const title = ja ? '年齢・性別・地域などによる違い' : 'By age, sex, district and more';
  const caption = ja
    ? '割合（無作為に選んだ方の回答、ウエイトなし）'
    : 'Shares (people drawn at random, no weights)';
  return (
    <section class="office-section" aria-labelledby="groups">
      <h2 id="groups">{title}</h2>
      {breakdowns.length === 0 ? (
        <p>
          <a href={link(opened, `/questions/${kpi.variable}`)}>
            {ja ? 'この設問のクロス集計を見る' : 'See the cross tables of this question'}
          </a>
        </p>
      ) : (
        <TableScroll label={caption}>
          <table class="table cross-table">
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{ja ? '区分' : 'Group'}</th>
                <th scope="col" class="number">
                  {ja ? '割合' : 'Share'}
                </th>
                <th scope="col" class="number">
                  n
                </th>
              </tr>
            </thead>
            {breakdowns.map(({ attribute, groups }) => (
              <tbody>
                <tr>
                  <th scope="rowgroup" colspan={3} class="cross-group">
                    {attribute.title[language]}
                  </th>
                </tr>
                {groups.map(({ option, share }) => (
                  <tr>
                    <th scope="row">{option.label[language]}</th>
                    <td class="number">
                      {share ? percentText(share.percentTenths, language) : HIDDEN}
                    </td>
                    <td class="number">
                      {share && share.n < FEW_ANSWERS && '*'}
                      {share ? countText(share.n) : HIDDEN}
                    </td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </TableScroll>
      )}
      {breakdowns.length > 0 && (
        <p>
          {ja
            ? `「${HIDDEN}」は、個人がわからないように伏せた数を含むため、示していない割合です。「*」は n が${FEW_ANSWERS}未満の参考値です。`
            : `“${HIDDEN}” is a share that contains a count withheld so that nobody can be recognised. “*” marks a base under ${FEW_ANSWERS}, for reference only.`}
        </p>
      )}
    </section>
  );
};

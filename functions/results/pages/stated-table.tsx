import type { PublicIndicator } from '../../../shared/publication/publication.ts';
import { pathNumber } from '../../../shared/web/chart/trend-chart.tsx';
import type { TrendGeometry } from '../../../shared/web/chart/trend-geometry.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { placesDisagree, planWord } from '../board/indicator-texts.ts';
import { measureWords } from '../board/measure-words.ts';
import type { Opened } from '../frame.ts';
import { printedText } from '../print.ts';

interface Props {
  readonly opened: Opened;
  readonly indicator: PublicIndicator;
  readonly chart: TrendGeometry | undefined;
}

/** Every place of the plan that states the indicator, as printed. */
export const StatedTable = ({ opened, indicator, chart }: Props) => {
  const { language } = opened;
  const ja = language === 'ja';
  const print = (text: string) => printedText(text, language);
  const measured = indicator.stated.some(({ measure }) => measure);
  const title = ja ? '計画の記載' : 'What the plan states';
  const caption = ja ? '基準値と目標値' : 'Baselines and targets';
  return (
    <section class="office-section" aria-labelledby="stated">
      <h2 id="stated">{title}</h2>
      {placesDisagree(indicator) && (
        <p>
          {ja
            ? '計画の中で、基準値・目標値・時期の記載が箇所によって異なります。印刷されたとおりに、すべて示します。'
            : 'Places of the plan differ in baseline, target or date. All are shown as they are printed.'}
        </p>
      )}
      {measured && (
        <p>
          {ja
            ? '計画の箇所によって、測るものが異なります。'
            : 'Places of the plan differ in what they measure.'}
        </p>
      )}
      <TableScroll label={caption}>
        <table class="table results-stated">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{ja ? '計画の箇所' : 'Place in the plan'}</th>
              <th scope="col">{ja ? '分野' : 'Field'}</th>
              <th scope="col" class="number">
                {ja ? '基準値' : 'Baseline'}
              </th>
              <th scope="col" class="number">
                {ja ? '目標値' : 'Target'}
              </th>
            </tr>
          </thead>
          <tbody>
            {indicator.stated.map((place) => (
              <tr>
                <th scope="row">
                  {chart && pathNumber(chart.paths, place.line)}
                  {planWord(place.section, 'sections', opened)}
                  {ja ? `（本文${place.line}行目）` : ` (line ${place.line})`}
                  {place.line === indicator.officialLine && (
                    <span class="official-mark">{ja ? '市の正式な目標' : 'official target'}</span>
                  )}
                  {ja && place.name !== indicator.stated[0]?.name && (
                    <span class="kpi-source">{place.name}</span>
                  )}
                  {measured && (
                    <span class="kpi-source">
                      {ja ? '測るもの：' : 'Measures '}
                      {measureWords(place.measure ?? indicator.measure)[language]}
                    </span>
                  )}
                </th>
                <td>{planWord(place.field, 'fields', opened)}</td>
                <td class="number">
                  {print(place.baseline)}
                  <span class="kpi-source">{print(place.baselineAt)}</span>
                </td>
                <td class="number">
                  {print(place.target)}
                  <span class="kpi-source">{print(place.targetBy)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
};

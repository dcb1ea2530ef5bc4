import type { ShownFigure } from '../../../shared/kpi/kpi-figure.ts';
import type { PublicIndicator } from '../../../shared/publication/publication.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import type { Opened } from '../frame.ts';
import { HIDDEN, NOTHING, percentText, tenthsRange } from '../print.ts';

interface Props {
  readonly opened: Opened;
  readonly indicator: PublicIndicator;
}

/** A survey percent as answers came and under weights, side by side; nothing where none are used. */
export const WeightedSection = ({ opened, indicator }: Props) => {
  const { publication, language } = opened;
  const figure = publication.streams
    .find(({ stream }) => stream === 'sampled')
    ?.kpis.find((kpi) => kpi.indicator === indicator.code)?.figure;
  if (!figure || publication.weighting.status !== 'weighted') return null;
  const ja = language === 'ja';
  const caption = ja ? 'ウエイトの有無による値' : 'Without and with weights';
  const row = (basis: typeof figure.official, name: string, shown: ShownFigure | null) => (
    <tr>
      <th scope="row">
        {name}
        {basis === figure.official && (
          <span class="official-mark">{ja ? '市の公式の値' : 'official value'}</span>
        )}
      </th>
      <td class="number">{shown ? percentText(shown.percentTenths, language) : HIDDEN}</td>
      <td class="number">
        {!shown
          ? HIDDEN
          : shown.interval
            ? tenthsRange(shown.interval.lowTenths, shown.interval.highTenths, language)
            : NOTHING}
      </td>
    </tr>
  );
  return (
    <section class="office-section" aria-labelledby="weighted">
      <h2 id="weighted">{ja ? 'ウエイト後の値' : 'The value with weights'}</h2>
      <p>
        {ja
          ? 'ウエイト後の値は、回答した方の構成を、市民全体の構成に近づけて計算した値です。'
          : 'Weights bring those who answered closer to the make-up of all residents.'}
        {figure.weighted === null &&
          (ja
            ? `「${HIDDEN}」は、この値から伏せた数が計算できてしまうため、示していません。`
            : ` “${HIDDEN}” is withheld, since withheld counts could be worked out from it.`)}
      </p>
      <TableScroll label={caption}>
        <table class="table cross-table results-weighted">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{ja ? '計算のしかた' : 'Computed'}</th>
              <th scope="col" class="number">
                {ja ? '割合' : 'Share'}
              </th>
              <th scope="col" class="number">
                {ja ? '95％信頼区間' : '95 % interval'}
              </th>
            </tr>
          </thead>
          <tbody>
            {row('unweighted', ja ? 'ウエイトなし' : 'Without weights', figure)}
            {row('weighted', ja ? 'ウエイト後' : 'With weights', figure.weighted)}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
};

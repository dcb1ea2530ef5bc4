import type { PublicIndicator } from '../../../shared/publication/publication.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import type { BoardGroup } from '../board/groups.ts';
import { indicatorName, mainPlace, placesDisagree } from '../board/indicator-texts.ts';
import { link, type Opened } from '../frame.ts';
import { countText, NOTHING, printedText, rangeText, valueText, whenText } from '../print.ts';
import { Status } from './status.tsx';

interface Props {
  readonly opened: Opened;
  readonly group: BoardGroup;
}

/** A group's indicators: from where, to where, and how it goes. */
export const BoardTable = ({ opened, group }: Props) => {
  const ja = opened.language === 'ja';
  return (
    <TableScroll label={group.foreign ? `Policy ${group.name.split(' ')[0]}` : group.name}>
      <table class="table kpi-table board-table">
        <caption {...(group.foreign ? { lang: 'ja' } : {})}>
          {group.name}
          {ja ? `（${group.indicators.length}指標）` : ` (${group.indicators.length})`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{ja ? '指標' : 'Indicator'}</th>
            <th scope="col">{ja ? '判定' : 'Verdict'}</th>
            <th scope="col" class="number">
              {ja ? '基準値' : 'Baseline'}
            </th>
            <th scope="col" class="number">
              {ja ? '最新の値' : 'Latest'}
            </th>
            <th scope="col" class="number">
              {ja ? '目標値' : 'Target'}
            </th>
          </tr>
        </thead>
        <tbody>
          {group.indicators.map((indicator) => (
            <Row opened={opened} indicator={indicator} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

const Row = ({
  opened,
  indicator,
}: {
  readonly opened: Opened;
  readonly indicator: PublicIndicator;
}) => {
  const { language } = opened;
  const ja = language === 'ja';
  const place = mainPlace(indicator);
  const latest = indicator.points.at(-1);
  return (
    <tr>
      <th scope="row" class="kpi-name">
        <a href={link(opened, `/indicators/${indicator.code}`)}>
          {indicatorName(indicator, opened)}
        </a>
        {placesDisagree(indicator) && (
          <span class="kpi-source">
            {ja ? '計画に異なる記載があります' : 'The plan states it in more than one way'}
          </span>
        )}
      </th>
      <td data-label={ja ? '判定' : 'Verdict'}>
        <Status status={indicator.status} language={language} />
      </td>
      <td class="number" data-label={ja ? '基準値' : 'Baseline'}>
        {printedText(place?.baseline ?? NOTHING, language)}
        <span class="kpi-source">{printedText(place?.baselineAt ?? '', language)}</span>
      </td>
      <td class="number" data-label={ja ? '最新の値' : 'Latest'}>
        {latest ? (
          <>
            <span class="kpi-percent">{valueText(indicator, latest.value, opened)}</span>
            {latest.interval && (
              <span class="kpi-source">({rangeText(indicator, latest.interval, opened)})</span>
            )}
            <span class="kpi-source">
              {whenText(latest.at, language)}
              {latest.n !== null && ` n=${countText(latest.n)}`}
            </span>
          </>
        ) : (
          NOTHING
        )}
      </td>
      <td class="number" data-label={ja ? '目標値' : 'Target'}>
        {printedText(place?.target ?? NOTHING, language)}
        <span class="kpi-source">{printedText(place?.targetBy ?? '', language)}</span>
      </td>
    </tr>
  );
};

import { type Column, toCsv } from '../../csv/csv.ts';
import { kpiBreakdowns } from '../kpi-breakdown.ts';
import type { Publication, PublicIndicator } from '../publication.ts';

interface SdgRow {
  readonly year: number;
  readonly attribute: string | null;
  readonly option: string | null;
  readonly value: number;
}

/**
 * An indicator in the layout of Open SDG: `Year` first, one column an attribute, `Value` last; blank
 * is all. The sample alone, as it came; what is hidden has no row.
 */
export function openSdgCsv(publication: Publication, indicator: PublicIndicator): string {
  const stream = publication.streams.find((one) => one.stream === 'sampled');
  const kpi = stream?.kpis.find((one) => one.indicator === indicator.code);
  const breakdowns = stream && kpi ? kpiBreakdowns(publication, stream, kpi) : [];
  const year = Number(publication.closesOn.slice(0, 4));
  const rows: SdgRow[] = [
    ...indicator.points.map(({ month, value }) => ({
      year: Math.floor(month / 12),
      attribute: null,
      option: null,
      value,
    })),
    ...breakdowns.flatMap(({ attribute, groups }) =>
      groups.flatMap(({ option, share }): SdgRow[] => {
        const tenths = share?.percentTenths ?? null;
        const value = { year, attribute: attribute.name, option: option.label.en };
        return tenths === null ? [] : [{ ...value, value: tenths / 10 }];
      }),
    ),
  ];
  const columns: Column<SdgRow>[] = [
    { header: 'Year', cell: (row) => row.year },
    ...breakdowns.map(({ attribute: { name, title } }) => ({
      header: title.en,
      cell: (row: SdgRow) => (row.attribute === name ? row.option : null),
    })),
    { header: 'Value', cell: (row) => row.value },
  ];
  return toCsv(columns, rows);
}

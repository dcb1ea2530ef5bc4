import { type TidyRow, tidyRows } from '../../shared/publication/open-data/tidy-rows.ts';
import type { Publication } from '../../shared/publication/publication.ts';

/** A published percent that anyone can work out again: of everyone, of a KPI's question if there is one. */
export function workedExample(publication: Publication): TidyRow | undefined {
  const [stream] = publication.streams;
  const questions = stream?.kpis.map(({ variable }) => variable) ?? [];
  const rows = tidyRows(publication).filter(
    ({ attribute, status, count }) => attribute === null && status === 'shown' && count !== 0,
  );
  return rows.find(({ question }) => questions.includes(question)) ?? rows[0];
}

import { officialFigure } from '../../../shared/kpi/kpi-figure.ts';
import { type PolicyTree, policiesOf } from '../../../shared/policy/policy-tree.ts';
import type {
  PreparedPublication,
  PublicIndicator,
} from '../../../shared/publication/publication.ts';
import { type BoardRow, lineOf } from '../board/board-row.ts';
import type { Point } from '../board/points.ts';

/**
 * The board as the public sees it: values that departments entered and others approved, and of
 * surveys only this one's, where disclosure control shows it. Other years have publications of their
 * own.
 */
export function publicIndicators(
  rows: readonly BoardRow[],
  prepared: PreparedPublication,
  policies: PolicyTree | undefined,
): PublicIndicator[] {
  const names = new Map(policies ? policiesOf(policies).map(({ code, name }) => [code, name]) : []);
  return rows.map((row): PublicIndicator => {
    const { indicator, officialLine, goals } = row;
    const points = row.points.filter((point) => isPublic(point, prepared, indicator.code));
    const judged = row.latest !== undefined && points.includes(row.latest);
    return {
      code: indicator.code,
      kind: indicator.kind,
      measure: indicator.measure,
      stated: indicator.stated.map((stated) => ({
        name: stated.name,
        section: stated.section,
        field: stated.field,
        baseline: stated.baseline,
        baselineAt: stated.baselineAt,
        target: stated.target,
        targetBy: stated.targetBy,
        unit: stated.unit,
        ...(stated.measure ? { measure: stated.measure } : {}),
        line: lineOf(stated),
      })),
      officialLine: officialLine ?? null,
      goals: [...goals],
      policies: row.policies.map((code) => ({ code, name: names.get(code) ?? code })),
      points: points.map(({ month, at, value, interval, n, sample, origin }) => ({
        month,
        at,
        value,
        interval,
        n,
        sample,
        source: origin.type === 'figure' ? origin.figure.source : null,
      })),
      status: judged ? (row.progress?.status ?? null) : null,
      reason: judged ? (row.progress?.reason ?? null) : null,
    };
  });
}

function isPublic(
  { origin, running }: Point,
  { survey, streams }: PreparedPublication,
  code: string,
): boolean {
  if (origin.type === 'figure') return true;
  if (running || origin.definition.survey !== survey) return false;
  const sampled = streams.find(({ stream }) => stream === 'sampled');
  const figure = sampled?.kpis.find(({ indicator }) => indicator === code)?.figure;
  // Under weights it may be hidden although its count is shown.
  return figure !== null && (!figure || officialFigure(figure).percentTenths !== null);
}

import { type Change, type Comparability, compareShares } from '../kpi/change.ts';
import { figureShare, officialFigure } from '../kpi/kpi-figure.ts';
import { percentTenths } from '../kpi/percent.ts';
import type { SampledShare } from '../kpi/share.ts';
import type { Publication, PublicVariable } from './publication.ts';

/** A share then and now; percents in tenths of a percent point. */
export interface PublicChange {
  readonly before: { readonly percentTenths: number; readonly n: number };
  readonly after: { readonly percentTenths: number; readonly n: number };
  readonly change: Change;
}

/** A KPI now and in the earlier publication, both by the figure that is official now. */
export function kpiChange(
  now: Publication,
  then: Publication,
  indicator: string,
): PublicChange | undefined {
  const [before, after] = [then, now].map(
    (publication) => kpisOf(publication).find((kpi) => kpi.indicator === indicator)?.figure,
  );
  if (!before || !after) return undefined;
  const basis = after.official;
  const shares = [before, after].map((figure) => figureShare(figure, basis));
  const [earlier, later] = [before, after].map((figure) =>
    officialFigure({ ...figure, official: basis }),
  );
  if (!shares[0] || !shares[1] || earlier?.percentTenths == null || later?.percentTenths == null) {
    return undefined;
  }
  return {
    before: { percentTenths: earlier.percentTenths, n: before.n },
    after: { percentTenths: later.percentTenths, n: after.n },
    change: compareShares(shares[0], shares[1], breakOf(now, indicator)?.status ?? 'comparable'),
  };
}

/**
 * How the answers to a question changed, one an option in the question's order; null where either
 * count is hidden or nobody answered. Only what all answered is compared, without weights.
 *
 * @returns undefined unless the question was asked in the very same words (in Japanese), and no KPI
 *   of it is said to be incomparable.
 */
export function questionChanges(
  now: Publication,
  then: Publication,
  question: PublicVariable,
): (PublicChange | null)[] | undefined {
  const same = then.variables.find(({ name }) => name === question.name);
  if (!same || question.attribute || wording(same) !== wording(question)) return undefined;
  const comparability = ofQuestion(now, question.name);
  if (comparability === 'broken') return undefined;
  const [before, after] = [then, now].map((publication) => sharesOf(publication, question.name));
  if (!before || !after) return undefined;
  return after.map((later, i) => {
    const earlier = before[i];
    if (!earlier || !later) return null;
    return {
      before: printed(earlier),
      after: printed(later),
      change: compareShares(earlier, later, comparability),
    };
  });
}

/** What the definition says of a KPI against the earlier edition, if anything. */
export const breakOf = ({ earlier }: Publication, indicator: string) =>
  earlier?.breaks.find((one) => one.indicator === indicator);

const sampled = ({ streams }: Publication) => streams.find(({ stream }) => stream === 'sampled');
const kpisOf = (publication: Publication) => sampled(publication)?.kpis ?? [];

function ofQuestion(now: Publication, question: string): Comparability {
  const statuses = kpisOf(now)
    .filter(({ variable }) => variable === question)
    .map(({ indicator }) => breakOf(now, indicator)?.status);
  return statuses.find((status) => status === 'broken') ?? statuses.find(Boolean) ?? 'comparable';
}

const wording = ({ title, options, multiple }: PublicVariable): string =>
  JSON.stringify([title.ja, multiple, options.map(({ code, label }) => [code, label.ja])]);

function sharesOf(publication: Publication, name: string): (SampledShare | null)[] | undefined {
  const stream = sampled(publication);
  const row = stream?.tables.find(({ variable, by }) => variable === name && by === null)?.rows[0];
  return row?.counts.map((count) =>
    count === null || row.n === null || row.n === 0
      ? null
      : { count, n: row.n, population: stream?.population ?? undefined },
  );
}

const printed = ({ count, n }: SampledShare) => ({
  percentTenths: percentTenths(count, n) ?? 0,
  n,
});

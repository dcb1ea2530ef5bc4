import type { Stream } from '../response/survey-response.ts';
import type { Definition, KpiRule } from '../survey/definition.ts';
import { countsOf, type People } from './counts.ts';
import type { Tally } from './tally.ts';
import { kpiName, NO_ANSWER, NOT_ASKED } from './variable.ts';

/**
 * One KPI rule: all forms, to how many its question was put, how many answered, how many count. With
 * the denominator `eligible`, whoever chose an option outside counts as one it was not put to.
 */
export interface KpiTally {
  readonly everyone: number;
  readonly asked: number;
  readonly answered: number;
  readonly count: number;
}

/** Counts of KPIs, by stream and indicator. A KPI that is absent was put to nobody. */
export type KpiTallies = Readonly<
  Record<Stream, { readonly kpis: Readonly<Record<string, KpiTally>> }>
>;

/** The denominator of a KPI. */
export const baseOf = (tally: KpiTally, { denominator }: Pick<KpiRule, 'denominator'>): number =>
  tally[denominator === 'eligible' ? 'answered' : denominator];

/** Every KPI of the definition as the tally counts it, for each stream. */
export function kpiTallies(definition: Definition, tally: Tally): KpiTallies {
  const kpisOf = (stream: Stream) =>
    Object.fromEntries(
      definition.kpis.map(({ indicator }) => [indicator, kpiTally(tally, { stream }, indicator)]),
    );
  return { sampled: { kpis: kpisOf('sampled') }, open: { kpis: kpisOf('open') } };
}

/** One KPI among some people, such as those of one weighting cell. */
export function kpiTally(tally: Tally, people: People, indicator: string): KpiTally {
  const counts = countsOf(tally, people);
  const name = kpiName(indicator);
  const asked = counts.responses - counts.of(name, NOT_ASKED);
  return {
    everyone: counts.responses,
    asked,
    answered: asked - counts.of(name, NO_ANSWER),
    count: counts.of(name, 'yes'),
  };
}

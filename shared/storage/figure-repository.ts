import * as z from 'zod';
import {
  type Decision,
  DecisionSchema,
  type Figure,
  type FigureRecord,
  FigureSchema,
} from '../figures/figure.ts';
import type { Clock } from '../runtime/clock.ts';
import { createAppendLog } from './append-log.ts';
import type { Database } from './client.ts';

const VERSION = 1;
const partition = (city: string): string => `figures#${city}`;

/** Figures that departments enter for a city's indicators, with what was decided of each. */
export interface FigureRepository {
  /** All or none, at most 100. @returns false when a number was taken meanwhile. */
  enter(city: string, figures: readonly Figure[]): Promise<boolean>;
  /** All or none, at most 100. @returns false when one was decided meanwhile. */
  decide(city: string, decisions: readonly Decision[]): Promise<boolean>;
  /** By indicator, in the order of entry. */
  all(city: string): Promise<ReadonlyMap<string, FigureRecord[]>>;
}

const EntrySchema = z.discriminatedUnion('kind', [
  FigureSchema.extend({ kind: z.literal('figure'), city: z.string().min(1) }),
  DecisionSchema.extend({ kind: z.literal('decision'), city: z.string().min(1) }),
]);

export function createFigureRepository(
  db: Database,
  table: string,
  clock: Clock,
): FigureRepository {
  const log = createAppendLog({ db, table, clock }, VERSION, EntrySchema, (entry) => ({
    pk: partition(entry.city),
    sk: `${entry.indicator}#${String(entry.number).padStart(6, '0')}#${entry.kind}`,
  }));
  return {
    enter: (city, figures) =>
      log.add(figures.map((figure) => ({ kind: 'figure' as const, city, ...figure }))),
    decide: (city, decisions) =>
      log.add(decisions.map((decision) => ({ kind: 'decision' as const, city, ...decision }))),
    async all(city) {
      const entries = await log.all(partition(city));
      const decisions = new Map<string, Decision>();
      for (const entry of entries) {
        if (entry.kind !== 'decision') continue;
        const { kind: _kind, city: _city, ...decision } = entry;
        decisions.set(`${decision.indicator}#${decision.number}`, decision);
      }
      const records = entries.flatMap((entry): FigureRecord[] => {
        if (entry.kind !== 'figure') return [];
        const { kind: _kind, city: _city, ...figure } = entry;
        return [{ figure, decision: decisions.get(`${figure.indicator}#${figure.number}`) }];
      });
      return Map.groupBy(records, ({ figure }) => figure.indicator);
    },
  };
}

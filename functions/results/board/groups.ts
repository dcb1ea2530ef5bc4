import * as z from 'zod';
import { SDG_GOALS, SDG_GOALS_EN } from '../../../shared/policy/sdg-goals.ts';
import type { PublicIndicator } from '../../../shared/publication/publication.ts';
import type { Opened } from '../frame.ts';
import { planWord } from './indicator-texts.ts';

/** How the board is grouped; whatever else an address asks for is the first. */
export const GroupingSchema = z.enum(['field', 'goal', 'policy']).catch('field');
export type Grouping = z.infer<typeof GroupingSchema>;

export interface BoardGroup {
  readonly name: string;
  /** Japanese on an English page, as the plan prints it. */
  readonly foreign: boolean;
  readonly indicators: readonly PublicIndicator[];
}

/** The indicators in their groups; one that belongs to several stands in each. */
export function boardGroups(opened: Opened, by: Grouping): BoardGroup[] {
  const { publication, language } = opened;
  const ja = language === 'ja';
  const keysOf = (indicator: PublicIndicator): string[] =>
    by === 'field'
      ? [...new Set(indicator.stated.map(({ field }) => field))]
      : by === 'goal'
        ? indicator.goals.map(String)
        : indicator.policies.map(({ code, name }) => `${code} ${name}`);
  const nameOf = (key: string): string => {
    if (by === 'field') return planWord(key, 'fields', opened);
    if (by === 'policy') return key;
    const goals = ja ? SDG_GOALS : SDG_GOALS_EN;
    return `${ja ? '目標' : 'Goal '}${key} ${goals[Number(key) - 1] ?? ''}`;
  };
  const groups = new Map<string, PublicIndicator[]>();
  const without: PublicIndicator[] = [];
  for (const indicator of publication.indicators) {
    const keys = keysOf(indicator);
    if (keys.length === 0) without.push(indicator);
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  const keys = [...groups.keys()];
  if (by !== 'field') keys.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const rest = ja ? 'まだ割り当てのない指標' : 'Not assigned yet';
  return [
    ...keys.map((key) => ({
      name: nameOf(key),
      foreign: !ja && by === 'policy',
      indicators: groups.get(key) ?? [],
    })),
    ...(without.length > 0 ? [{ name: rest, foreign: false, indicators: without }] : []),
  ];
}

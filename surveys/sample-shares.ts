import * as cities from './cities.ts';
import { sampleShares as kiyose } from './kiyose/sample-shares.ts';
import type { Shares } from './shares.ts';

const byCity: Readonly<Partial<Record<keyof typeof cities, Shares>>> = { kiyose };

/**
 * The shares by which answers to a survey are invented; empty where its city states none, and then
 * every option is equally likely. Apart from the registry, so that nothing deployed carries them.
 */
export function sharesOf(survey: string): Shares {
  for (const [name, { definitions }] of Object.entries(cities)) {
    if (definitions.some((definition) => definition.survey === survey)) {
      return byCity[name as keyof typeof cities] ?? {};
    }
  }
  return {};
}

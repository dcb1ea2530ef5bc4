import * as cities from './cities.ts';
import { sampleShares as kiyose } from './kiyose/sample-shares.ts';

/** How invented residents answer one question, or one row of a matrix. */
export interface QuestionShares {
  /** How likely it is to be left blank, 0 to 1. */
  readonly blank?: number;
  /**
   * By option code (or number, for ratings). One answer: relative weights. Several answers: how
   * likely each is to be ticked, 0 to 1; an exclusive one is drawn first and then stands alone.
   * Options that are not listed are never chosen.
   */
  readonly options?: Readonly<Record<string, number>>;
  /** Free text: what may be written, each equally likely. */
  readonly texts?: readonly string[];
}

/** By field name: a question's code, or `question.row` for the rows of a matrix. */
export type Shares = Readonly<Record<string, QuestionShares>>;

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

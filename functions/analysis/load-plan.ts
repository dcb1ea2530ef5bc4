import { rehearsedSurvey } from '../../shared/edition/rehearsal.ts';
import { newestByIndicator } from '../../shared/figures/choices.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { AnalysisDeps } from './deps.ts';

/** What a survey is compared with: the plan's indicators, and which stated values the city goes by. */
export interface Plan {
  readonly indicators: readonly Indicator[];
  /** By indicator, the line of the plan that staff chose; the same as on the board. */
  readonly officialLines: ReadonlyMap<string, number>;
}

/** The plan of the city that runs a survey, with the choices of today. */
export async function loadPlan(
  { indicatorsOf, city, choices }: AnalysisDeps,
  survey: string,
): Promise<Plan> {
  const indicators = indicatorsOf(survey);
  const own = city.definitions.some((one) => one.survey === rehearsedSurvey(survey));
  const chosen = own ? newestByIndicator(await choices.official.all(city.name)) : new Map();
  return {
    indicators,
    officialLines: new Map(
      [...chosen.values()].flatMap(({ indicator, line }) =>
        line === null ? [] : [[indicator, line] as const],
      ),
    ),
  };
}

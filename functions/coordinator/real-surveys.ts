import type { Definition } from '../../shared/survey/definition.ts';

type Definitions = ReadonlyMap<string, Definition>;

/** Surveys that residents answer: nobody opts in to sample data. The newest edition first. */
export const realSurveys = (definitions: Definitions): Definition[] =>
  [...definitions.values()].filter(({ sample }) => !sample).reverse();

/** The survey under this id, unless it is unknown or sample data. */
export function realSurvey(definitions: Definitions, survey: string): Definition | undefined {
  const definition = definitions.get(survey);
  return definition?.sample ? undefined : definition;
}

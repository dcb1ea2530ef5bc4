import { newestByIndicator } from '../../../shared/figures/choices.ts';
import type { AnalysisDeps } from '../deps.ts';
import { type BoardRow, boardRow } from './board-row.ts';

/** Every indicator of the plan as it stands now, in the plan's order. */
export async function loadBoard(deps: AnalysisDeps): Promise<BoardRow[]> {
  const { city, results, figures, choices } = deps;
  const [counted, records, official, assignments] = await Promise.all([
    Promise.all(
      city.definitions.map(async (definition) => ({
        definition,
        results: await results.get(definition.survey),
      })),
    ),
    figures.all(city.name),
    choices.official.all(city.name).then(newestByIndicator),
    choices.policies.all(city.name).then(newestByIndicator),
  ]);
  const editions = counted.flatMap(({ definition, results: stored }) =>
    stored ? [{ definition, results: stored }] : [],
  );
  return city.indicators.map((indicator) =>
    boardRow(indicator, {
      editions,
      records: records.get(indicator.code) ?? [],
      official: official.get(indicator.code),
      assignment: assignments.get(indicator.code),
      targetBoxes: city.targetBoxes ?? [],
    }),
  );
}

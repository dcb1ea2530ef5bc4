import type { Indicator } from '../shared/indicator/indicator.ts';
import type { Definition } from '../shared/survey/definition.ts';
import type { City } from './city.ts';

/** Says every fault between cities, editions and indicators at once. */
export class RegistryError extends Error {
  override name = 'RegistryError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`the survey definitions do not fit together:\n- ${faults.join('\n- ')}`);
    this.faults = faults;
  }
}

export interface Registry {
  /** Every edition of every city, by survey id. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /**
   * The indicators of the city that runs a survey.
   *
   * @throws {RangeError} on an unknown survey id.
   */
  indicatorsOf(survey: string): Indicator[];
  /** The city that runs a survey; undefined on an unknown survey id. */
  cityOf(survey: string): City | undefined;
  /**
   * A city by the name of its folder; without a name the first.
   *
   * @throws {RangeError} on an unknown name.
   */
  cityNamed(name?: string): NamedCity;
}

export interface NamedCity extends City {
  readonly name: string;
}

/**
 * Joins cities, keyed by name, into one registry.
 *
 * @throws {RegistryError} when a survey id or indicator code is used twice, a KPI rule names an
 *   indicator its city does not have or that no survey can answer, or an edition leaves a survey
 *   percent of its city without a rule, or a rule names a broken series with an unknown edition.
 */
export function createRegistry(cities: Readonly<Record<string, City>>): Registry {
  const owned = Object.entries(cities).flatMap(([name, city]) =>
    city.definitions.map((definition) => ({ name, city, definition })),
  );
  const faults = [
    ...repeated(owned.map(({ definition }) => definition.survey)).map(
      (survey) => `survey id ${survey} is used twice; give each edition its own`,
    ),
    ...Object.entries(cities).flatMap(([name, { indicators }]) =>
      repeated(indicators.map(({ code }) => code)).map(
        (code) => `${name}: indicator ${code} appears twice`,
      ),
    ),
    ...owned.flatMap(({ name, city, definition }) => ruleFaults(name, city, definition)),
    ...owned.flatMap(({ city, definition }) => breakFaults(city, definition)),
  ];
  if (faults.length > 0) throw new RegistryError(faults);

  const bySurvey = new Map(owned.map((entry) => [entry.definition.survey, entry]));
  return {
    definitions: new Map(owned.map(({ definition }) => [definition.survey, definition])),
    indicatorsOf(survey) {
      const entry = bySurvey.get(survey);
      if (entry) return entry.city.indicators;
      throw new RangeError(
        `unknown survey ${survey}; known are ${[...bySurvey.keys()].join(', ')}`,
      );
    },
    cityOf: (survey) => bySurvey.get(survey)?.city,
    cityNamed(wanted) {
      const [name, city] =
        Object.entries(cities).find(([own]) => wanted === undefined || own === wanted) ?? [];
      if (name !== undefined && city) return { name, ...city };
      throw new RangeError(`unknown city ${wanted}; known are ${Object.keys(cities).join(', ')}`);
    },
  };
}

function ruleFaults(name: string, { indicators }: City, definition: Definition): string[] {
  const kinds = new Map(indicators.map(({ code, kind }) => [code, kind]));
  const ruled = new Set(definition.kpis.map((rule) => rule.indicator));
  const wrong = [...ruled].flatMap((code) => {
    const kind = kinds.get(code);
    if (kind === 'survey_percent') return [];
    return [
      kind
        ? `${definition.survey}: KPI ${code} is of kind ${kind}; only a survey_percent can have a rule`
        : `${definition.survey}: KPI ${code} is not among the indicators of ${name}`,
    ];
  });
  const missing = indicators
    .filter(({ code, kind }) => kind === 'survey_percent' && !ruled.has(code))
    .map(({ code }) => `${definition.survey}: no KPI rule computes the survey percent ${code}`);
  return [...wrong, ...missing];
}

/** A misspelt edition would silently count as comparable. */
function breakFaults({ definitions }: City, { survey, kpis }: Definition): string[] {
  const known = new Set(['plan', ...definitions.map((definition) => definition.survey)]);
  return kpis.flatMap(({ indicator, breaks = [] }) =>
    breaks
      .filter(({ against }) => !known.has(against))
      .map(({ against }) => `${survey}: KPI ${indicator} breaks with unknown edition ${against}`),
  );
}

const repeated = (codes: readonly string[]): string[] => [
  ...new Set(codes.filter((code, i) => codes.indexOf(code) !== i)),
];

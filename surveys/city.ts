import type { Indicator } from '../shared/indicator/indicator.ts';
import type { Definition } from '../shared/survey/definition.ts';

/** What a city's folder exports: its plan's indicators and one definition an edition. */
export interface City {
  readonly indicators: Indicator[];
  readonly definitions: readonly Definition[];
}

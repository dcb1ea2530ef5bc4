import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Login } from '../../shared/login/login.ts';
import type { KpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { LoadCountedTally } from './counted-tally.ts';

export interface AnalysisDeps {
  readonly login: Login;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The indicators of the city that runs a survey. */
  indicatorsOf(survey: string): readonly Indicator[];
  readonly results: KpiResultsRepository;
  readonly countedTally: LoadCountedTally;
}

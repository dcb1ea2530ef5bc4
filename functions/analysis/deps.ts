import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Login } from '../../shared/login/login.ts';
import type { KpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import type { MarginsRepository } from '../../shared/storage/margins-repository.ts';
import type { RunRepository } from '../../shared/storage/run-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { LoadCountedTally } from './counted-tally.ts';

export interface AnalysisDeps {
  readonly login: Login;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The indicators of the city that runs a survey. */
  indicatorsOf(survey: string): readonly Indicator[];
  readonly results: Pick<KpiResultsRepository, 'get'>;
  readonly runs: Pick<RunRepository, 'get'>;
  readonly margins: MarginsRepository;
  readonly countedTally: LoadCountedTally;
}

import type { AuditTrail } from '../../shared/audit/trail.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Login } from '../../shared/login/login.ts';
import type { KpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import type { WatchingRepository } from '../../shared/storage/watching-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';

export interface AnalysisDeps {
  readonly login: Login;
  readonly audit: AuditTrail;
  /** With all corrections, and rehearsals that run; as of the last refresh. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly refreshDefinitions: () => Promise<void>;
  readonly watching: Pick<WatchingRepository, 'get'>;
  /** The indicators of the city that runs a survey. */
  indicatorsOf(survey: string): readonly Indicator[];
  readonly results: KpiResultsRepository;
}

import type { AuditTrail } from '../../shared/audit/trail.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Login } from '../../shared/login/login.ts';
import type { PolicyTree } from '../../shared/policy/policy-tree.ts';
import type { TargetBox } from '../../shared/policy/sdg-goals.ts';
import type { AnswerPartsRepository } from '../../shared/storage/answer-parts-repository.ts';
import type { ChoiceRepository } from '../../shared/storage/choice-repository.ts';
import type { LoadCountedTally } from '../../shared/storage/counted-tally.ts';
import type { FigureRepository } from '../../shared/storage/figure-repository.ts';
import type { KpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import type { LetterUseRepository } from '../../shared/storage/letter-use-repository.ts';
import type { MarginsRepository } from '../../shared/storage/margins-repository.ts';
import type {
  PreparedPublicationRepository,
  PublishingRepository,
} from '../../shared/storage/publication-repository.ts';
import type { RegistrantsRepository } from '../../shared/storage/registrants-repository.ts';
import type { RunRepository } from '../../shared/storage/run-repository.ts';
import type { TextReleaseRepository } from '../../shared/storage/text-release-repository.ts';
import type { WatchingRepository } from '../../shared/storage/watching-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';

/** The city whose plan the board shows. */
export interface BoardCity {
  /** Names it in storage. */
  readonly name: string;
  readonly indicators: readonly Indicator[];
  /** Its editions, the oldest first. */
  readonly definitions: readonly Definition[];
  readonly policies?: PolicyTree;
  readonly targetBoxes?: readonly TargetBox[];
}

export interface AnalysisDeps {
  readonly login: Login;
  readonly audit: AuditTrail;
  /** With all corrections, and rehearsals that run; as of the last refresh. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly refreshDefinitions: () => Promise<void>;
  readonly watching: Pick<WatchingRepository, 'get'>;
  /** How many letters of each batch were used, as the letters' own pages last counted it. */
  readonly letterUse: Pick<LetterUseRepository, 'list'>;
  /** The indicators of the city that runs a survey. */
  indicatorsOf(survey: string): readonly Indicator[];
  readonly results: Pick<KpiResultsRepository, 'get'>;
  readonly runs: Pick<RunRepository, 'get'>;
  readonly margins: MarginsRepository;
  readonly countedTally: LoadCountedTally;
  /** Single answers, for whoever may export them once the edition has closed. */
  readonly answers: AnswerPartsRepository;
  /** What of free text is made public, step by step. */
  readonly releases: TextReleaseRepository;
  readonly city: BoardCity;
  /** Counts of the whole city by month. */
  readonly registrants: Pick<RegistrantsRepository, 'list'>;
  readonly figures: FigureRepository;
  readonly choices: ChoiceRepository;
  readonly prepared: Pick<PreparedPublicationRepository, 'get'>;
  readonly publishing: PublishingRepository;
}

import type { Logger } from '@aws-lambda-powertools/logger';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { PublicActivityRepository } from '../../shared/storage/activity-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Assets } from '../../shared/web/assets.ts';
import type { City } from '../../surveys/city.ts';
import type { Pictures } from './picture/pictures.ts';
import type { Shelf } from './shelf.ts';

export interface ResultsDeps {
  readonly shelf: Shelf;
  readonly activities: PublicActivityRepository;
  /** The newest edition that takes contacts: its opt-in names fields, towns and times. */
  readonly newest: Definition;
  readonly clock: Clock;
  /** What is not in a publication: the city's words, and editions in all five languages. */
  readonly cityOf: (survey: string) => City | undefined;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly assets: Assets;
  readonly pictures: Pictures;
  /** Of the residents' site, without a slash at its end. */
  readonly siteUrl: string;
  readonly logger: Logger;
}

import type { Clock } from '../runtime/clock.ts';
import type { EditionRepository } from '../storage/edition-repository.ts';
import type { Definition } from '../survey/definition.ts';
import type { Schedule } from '../survey/schedule.ts';
import { type CurrentEdition, currentEditions } from './current.ts';
import type { Edition } from './edition.ts';

/** Opening and closing show within this time in a function that serves many requests. */
const EDITIONS_KEPT_MS = 30_000;

export interface LiveEditionsDeps {
  readonly repository: Pick<EditionRepository, 'get'>;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Dates that hold until administration stores others. */
  readonly configured: readonly Schedule[];
  readonly clock: Clock;
}

/** The one place from which functions learn how each survey stands now. */
export interface LiveEditions {
  /** As of the last refresh; empty before the first. */
  readonly current: readonly CurrentEdition[];
  /**
   * Reads the stored editions again, unless they were read so recently.
   *
   * @param keptMs how old what is known may be; 0 reads always.
   */
  refresh(keptMs?: number): Promise<readonly CurrentEdition[]>;
}

/**
 * Reads one item a survey.
 *
 * @throws {Error} when dates are configured for a survey without a definition.
 */
export function createLiveEditions(deps: LiveEditionsDeps): LiveEditions {
  const { repository, definitions, configured, clock } = deps;
  const unknown = configured.find(({ survey }) => !definitions.has(survey));
  if (unknown) throw new Error(`no definition for scheduled survey ${unknown.survey}`);
  let known: { readonly at: number; readonly editions: readonly CurrentEdition[] } | undefined;
  const read = async () => {
    const stored = new Map<string, Edition>();
    await Promise.all(
      [...definitions.keys()].map(async (survey) => {
        const found = await repository.get(survey);
        if (found) stored.set(survey, found.edition);
      }),
    );
    return currentEditions(definitions.values(), configured, stored);
  };
  return {
    get current() {
      return known?.editions ?? [];
    },
    async refresh(keptMs = EDITIONS_KEPT_MS) {
      const at = clock().getTime();
      if (known && at - known.at < keptMs) return known.editions;
      known = { at, editions: await read() };
      return known.editions;
    },
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf } from '../response/day.ts';
import type { Clock } from '../runtime/clock.ts';
import type { AuditRepository } from '../storage/audit-repository.ts';
import type { AuditAction } from './actions.ts';
import { nextLink } from './chain.ts';
import type { AuditedDuty } from './duties.ts';
import { type AuditEntry, AuditEntrySchema } from './entry.ts';

export interface AuditEvent extends Pick<AuditEntry, 'actor' | 'outcome' | 'target' | 'person'> {
  readonly action: AuditAction;
}

/** The trail of one function. */
export interface AuditTrail {
  /**
   * Puts on record what is about to be done or was refused. Call it before anything is handed out:
   * what can't be recorded must not happen.
   *
   * @throws when the entry can't be stored, or its target says more than it may.
   */
  record(event: AuditEvent): Promise<void>;
}

/** So many denials of one action a person and day stand one by one; then every tenfold. */
const DENIALS_IN_FULL = 5;
/**
 * With four copies writing without a pause, each try fails three times in four: twelve in a row are not
 * rare enough, forty are (one in a hundred thousand).
 */
const TRIES = 40;
/** In milliseconds; no longer for whoever has waited long, or newcomers would always be faster. */
const LONGEST_PAUSE = 50;

export function createAuditTrail(options: {
  readonly duty: AuditedDuty;
  readonly repository: Pick<AuditRepository, 'last' | 'append' | 'countDenial'>;
  readonly clock: Clock;
}): AuditTrail {
  const { duty, repository, clock } = options;
  let before: Promise<unknown> = Promise.resolve();

  async function append(entry: AuditEntry): Promise<void> {
    const chain = { duty, day: dayOf(new Date(entry.at)) };
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const link = nextLink(chain, await repository.last(chain), entry);
      if (await repository.append(chain, link)) return;
      // Another copy of the function was faster; the next try follows its entry.
      await sleep(Math.min(10 * attempt, LONGEST_PAUSE) * Math.random());
    }
    throw new Error('the audit trail is too busy');
  }

  return {
    async record(event) {
      const at = `${clock().toISOString().slice(0, 19)}Z`;
      const entry = AuditEntrySchema.parse({ at, ...event });
      if (event.outcome === 'denied') {
        const times = await repository.countDenial({ duty, day: dayOf(new Date(at)) }, event);
        if (times > DENIALS_IN_FULL) {
          if (!isTenfold(times)) return;
          entry.times = times;
        }
      }
      // Within one copy entries wait for each other instead of competing for a number.
      const turn = before.then(() => append(entry));
      before = turn.catch(() => {});
      await turn;
    },
  };
}

const isTenfold = (count: number): boolean => /^10+$/.test(String(count));

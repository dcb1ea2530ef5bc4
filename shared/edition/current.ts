import { applyCorrections } from '../survey/apply-corrections.ts';
import type { Definition } from '../survey/definition.ts';
import type { Schedule } from '../survey/schedule.ts';
import {
  correctionsOf,
  datesOf,
  type Edition,
  heldDates,
  rehearsalDates,
  untouched,
} from './edition.ts';
import { rehearsalOf } from './rehearsal.ts';
import type { EditionState } from './state.ts';

/** A survey as it stands now: its words with all corrections, its dates, its state. */
export interface CurrentEdition {
  readonly definition: Definition;
  /** Missing while nobody has given any. */
  readonly schedule: Schedule | undefined;
  readonly state: EditionState;
  /** Last days of counting whose final figures were shown already. */
  readonly sealedDays: readonly string[];
}

/**
 * Every survey as it stands, in the order of the definitions; a rehearsal stands behind its survey
 * as one more, for as long as it runs.
 *
 * @param configured dates of the deployment, which hold until administration stores others.
 * @param stored by survey id.
 */
export function currentEditions(
  definitions: Iterable<Definition>,
  configured: readonly Schedule[],
  stored: ReadonlyMap<string, Edition>,
): CurrentEdition[] {
  return [...definitions].flatMap((written): CurrentEdition[] => {
    const { survey } = written;
    const edition = stored.get(survey) ?? untouched(survey);
    const { state, rehearsal, sealedDays } = edition;
    const definition = applyCorrections(written, correctionsOf(edition, written.version));
    const dates = datesOf(
      edition,
      configured.find((schedule) => schedule.survey === survey),
    );
    const schedule = dates && heldDates(edition, dates);
    const real = { definition, schedule, state, sealedDays };
    if (state !== 'rehearsal' || !rehearsal) return [real];
    const tried = rehearsalOf(definition);
    const rehearsed = {
      definition: tried,
      schedule: rehearsalDates(tried.survey, rehearsal.startedOn),
      state,
      sealedDays: [],
    };
    return [real, rehearsed];
  });
}

/** An edition that takes, or took, answers: opened for real, or a rehearsal that runs. */
export interface RunningEdition extends CurrentEdition {
  readonly schedule: Schedule;
}

/** The editions that residents may see and jobs work on: no draft, and no survey being rehearsed. */
export const runningEditions = (editions: readonly CurrentEdition[]): RunningEdition[] =>
  editions.flatMap((edition) => {
    const { schedule, state, definition } = edition;
    const hidden = state === 'draft' || (state === 'rehearsal' && !definition.rehearsal);
    return schedule && !hidden ? [{ ...edition, schedule }] : [];
  });

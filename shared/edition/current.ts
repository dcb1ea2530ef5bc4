import { addDays, type Day } from '../response/day.ts';
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
import { rehearsalId, rehearsalOf } from './rehearsal.ts';
import type { EditionState } from './state.ts';

/** A survey as it stands now: its words with all corrections, its dates, its state. */
export interface CurrentEdition {
  readonly definition: Definition;
  /** Missing while nobody has given any. */
  readonly schedule: Schedule | undefined;
  readonly state: EditionState;
  /** Last days of counting whose final figures were shown already. */
  readonly sealedDays: readonly Day[];
  /** The day on which its latest rehearsal ended; missing while that runs, or without one. */
  readonly rehearsalEndedOn?: Day | undefined;
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
    const rehearsalEndedOn = rehearsal?.endedOn;
    const real = { definition, schedule, state, sealedDays, rehearsalEndedOn };
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

/** An edition with dates. */
export interface DatedEdition extends CurrentEdition {
  readonly schedule: Schedule;
}

/** Every edition that has dates, also before it opens. */
export const datedEditions = (editions: readonly CurrentEdition[]): DatedEdition[] =>
  editions.flatMap((edition) => {
    const { schedule } = edition;
    return schedule ? [{ ...edition, schedule }] : [];
  });

/** The editions that residents may see and jobs work on: no draft, and no survey being rehearsed. */
export const runningEditions = (editions: readonly CurrentEdition[]): DatedEdition[] =>
  datedEditions(editions).filter(
    ({ state, definition }) =>
      state !== 'draft' && (state !== 'rehearsal' || definition.rehearsal === true),
  );

/** So many days after its end, what came late in a rehearsal is still looked for. */
const CLEARED_DAYS = 3;

/** The rehearsals whose data are to be deleted, by the ids under which these lie. */
export const endedRehearsals = (
  editions: readonly CurrentEdition[],
  today: Day,
): { readonly rehearsal: string; readonly endedOn: Day }[] =>
  editions.flatMap(({ definition, rehearsalEndedOn: endedOn }) => {
    const recent = endedOn !== undefined && today <= addDays(endedOn, CLEARED_DAYS);
    return recent ? [{ rehearsal: rehearsalId(definition.survey), endedOn }] : [];
  });

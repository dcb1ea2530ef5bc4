import { type Day, dayOf, endOfDay } from '../response/day.ts';
import { lastAnswerDay, type Schedule } from '../survey/schedule.ts';
import { type DatesFault, datesFault } from './dates.ts';
import { datesOf, type Edition, heldDates, type Trace } from './edition.ts';
import { type EditionStep, MOVES } from './state.ts';

export type StepRefusal =
  | 'wrong-order'
  | 'no-dates'
  | 'closing-day-past'
  | 'reason-missing'
  | 'still-sending'
  | DatesFault;

export interface StepRequest {
  readonly step: EditionStep;
  /** Subject id of whoever takes it. */
  readonly by: string;
  readonly at: Date;
  readonly reason?: string | undefined;
  /** The new last day, when an edition is reopened. */
  readonly closesOn?: Day | undefined;
}

export type StepOutcome =
  | { readonly taken: true; readonly edition: Edition }
  | { readonly taken: false; readonly refusal: StepRefusal };

/**
 * One step on an edition's way, with its trace; refused when it is not its turn.
 *
 * @param configured the dates that hold until others are stored.
 */
export function takeStep(
  edition: Edition,
  configured: Schedule | undefined,
  request: StepRequest,
): StepOutcome {
  const refusal = refusalOf(edition, configured, request);
  if (refusal) return { taken: false, refusal };
  const { step, by, at } = request;
  const { from, to } = MOVES[step];
  const reason = request.reason?.trim();
  const trace: Trace = { what: step, by, at: at.toISOString(), from, to };
  const history = [...edition.history, { ...trace, ...(reason ? { reason } : {}) }];
  const moved = { ...edition, state: to, history };
  return { taken: true, edition: changed(moved, configured, request) };
}

function refusalOf(
  edition: Edition,
  configured: Schedule | undefined,
  { step, at, reason, closesOn }: StepRequest,
): StepRefusal | undefined {
  if (MOVES[step].from !== edition.state) return 'wrong-order';
  const dates = datesOf(edition, configured);
  if (!dates) return 'no-dates';
  const today = dayOf(at);
  if (step === 'open') {
    return dates.closesOn < today ? 'closing-day-past' : datesFault(dates, today);
  }
  if (step === 'reopen') {
    if (!reason?.trim()) return 'reason-missing';
    return datesFault(withClosing(dates, closesOn ?? ''), today);
  }
  // Figures are final only when whoever began in time can no longer send.
  if (step === 'publish' && at < endOfDay(lastSendingDay(edition, dates))) return 'still-sending';
  return undefined;
}

/** Paper is keyed at least as long as answers are taken. */
const withClosing = ({ keyedUntil, ...dates }: Schedule, closesOn: Day): Schedule => ({
  ...dates,
  closesOn,
  ...(keyedUntil !== undefined && { keyedUntil: keyedUntil > closesOn ? keyedUntil : closesOn }),
});

/** The last day that an answer can carry. */
const lastSendingDay = (edition: Edition, dates: Schedule): Day =>
  lastAnswerDay(heldDates(edition, dates));

/** What a step changes besides the state. */
function changed(
  edition: Edition,
  configured: Schedule | undefined,
  { step, at, closesOn }: StepRequest,
): Edition {
  const today = dayOf(at);
  const dates = datesOf(edition, configured);
  const { rehearsal, closedOn: _closedOn, ...rest } = edition;
  const ended = rehearsal && { rehearsal: { ...rehearsal, endedOn: rehearsal.endedOn ?? today } };
  switch (step) {
    case 'rehearse':
      return { ...edition, rehearsal: { startedOn: today } };
    case 'end-rehearsal':
      return { ...edition, ...ended };
    case 'open':
      // From now on a change of the configuration moves no promised date.
      return { ...edition, ...ended, dates };
    case 'close':
      return { ...edition, closedOn: today };
    case 'reopen': {
      if (!dates) return edition;
      const last = lastSendingDay(edition, dates);
      const sealedDays = last < today ? [...edition.sealedDays, last] : edition.sealedDays;
      const moved = withClosing(dates, closesOn ?? dates.closesOn);
      return { ...rest, ...ended, sealedDays, dates: moved };
    }
    case 'publish':
      return edition;
  }
}

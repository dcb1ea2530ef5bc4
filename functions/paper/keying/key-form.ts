import type { TicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import type { Session } from '../../../shared/login/session.ts';
import { maySecond } from '../../../shared/login/two-people.ts';
import { addDays, dayOf, startOfDay } from '../../../shared/response/day.ts';
import type { Stream, SurveyResponse } from '../../../shared/response/survey-response.ts';
import type { KeyingOutcome } from '../../../shared/storage/keying-repository.ts';
import { answerDay } from '../../../shared/survey/schedule.ts';
import type { PaperDeps } from '../deps.ts';
import { type Edition, withAnswers } from '../edition.ts';
import { answersOf, illegibleFields, type KeyedForm } from '../form/keyed-form.ts';
import { differ } from './differences.ts';
import { firstKeying, type Keying, openKeying } from './keying.ts';

/** Where a form stands for the person who holds it. */
export type Turn =
  | { readonly turn: 'first' | 'second' | 'settle' }
  | { readonly turn: 'none'; readonly reason: 'no-ticket' | 'ticket-used' | 'same-person' };

/** `first`: kept as the first keying. `stored`: both agree. `differs`: kept, to be settled. */
export type KeyFormOutcome =
  | { readonly outcome: 'first' | 'stored' | 'differs' }
  | {
      readonly outcome: 'refused';
      readonly reason: 'no-ticket' | 'ticket-used' | 'same-person' | 'changed';
    };

/** Keyings that nobody goes on with are gone after so many days, and the form is keyed anew. */
const KEPT_DAYS = 60;

export async function turnOf(
  { tickets, keyings }: Pick<PaperDeps, 'tickets' | 'keyings'>,
  survey: string,
  number: TicketNumber,
  actor: Session,
): Promise<Turn> {
  const ticket = await tickets.get(survey, number);
  if (!ticket) return { turn: 'none', reason: 'no-ticket' };
  if (ticket.used) return { turn: 'none', reason: 'ticket-used' };
  const kept = await keyings.get(survey, number);
  if (!kept) return { turn: 'first' };
  if (kept.secondBy !== undefined) return { turn: 'settle' };
  return maySecond({ subject: kept.firstBy }, actor)
    ? { turn: 'second' }
    : { turn: 'none', reason: 'same-person' };
}

/**
 * Takes a form as one person keyed it: keeps it as the first keying, or compares it with the first.
 * The same press again changes nothing.
 */
export async function keyForm(
  deps: PaperDeps,
  edition: Edition,
  number: TicketNumber,
  actor: Session,
  form: KeyedForm,
): Promise<KeyFormOutcome> {
  const { definition } = edition;
  const { survey } = definition;
  const ticket = await deps.tickets.get(survey, number);
  if (!ticket) return { outcome: 'refused', reason: 'no-ticket' };
  const kept = await deps.keyings.get(survey, number);
  const until = keptUntil(deps, edition);
  if (!kept) {
    const sealed = await deps.seal.seal(firstKeying(survey, number, form));
    const firstBy = actor.subject;
    const begun = await deps.keyings.begin(survey, number, { firstBy, sealed }, until);
    return begun === 'stored' ? { outcome: 'first' } : { outcome: 'refused', reason: begun };
  }
  const keying = await openKeying(deps.seal, kept.sealed, survey, number);
  if (!maySecond({ subject: kept.firstBy }, actor)) {
    const repeated = kept.secondBy === undefined && !differ(definition, keying.first, form);
    return repeated ? { outcome: 'first' } : { outcome: 'refused', reason: 'same-person' };
  }
  if (kept.secondBy !== undefined) return { outcome: 'differs' };
  if (differ(definition, keying.first, form)) {
    const sealed = await deps.seal.seal({ ...keying, second: form } satisfies Keying);
    const both = { firstBy: kept.firstBy, secondBy: actor.subject, sealed };
    const outcome = await deps.keyings.keepBoth(survey, number, kept.revision, both, until);
    return outcome === 'stored' ? { outcome: 'differs' } : { outcome: 'refused', reason: outcome };
  }
  const outcome = await storeForm(deps, edition, number, {
    revision: kept.revision,
    responseId: keying.responseId,
    form,
    stream: ticket.stream,
  });
  return outcome === 'stored' ? { outcome: 'stored' } : { outcome: 'refused', reason: outcome };
}

export interface FinishedForm {
  readonly revision: string;
  readonly responseId: string;
  readonly form: KeyedForm;
  readonly stream: Stream;
}

/** Stores the answer of a form on which both keyings agree by now. */
export function storeForm(
  deps: PaperDeps,
  edition: Edition,
  number: TicketNumber,
  { revision, responseId, form, stream }: FinishedForm,
): Promise<KeyingOutcome> {
  const { definition, schedule } = edition;
  return deps.keyings.settle({
    survey: definition.survey,
    number,
    revision,
    response: toResponse(deps, edition, { id: responseId, form, stream }),
    answersExpireAt: startOfDay(schedule.answersDeletedOn),
    illegible: illegibleFields(form),
  });
}

const toResponse = (
  { gate }: PaperDeps,
  { definition, schedule }: Edition,
  { id, form, stream }: { readonly id: string; readonly form: KeyedForm; readonly stream: Stream },
): SurveyResponse => ({
  id,
  survey: definition.survey,
  definitionVersion: definition.version,
  textVersion: definition.textVersion,
  stream,
  channel: 'paper',
  language: form.language,
  day: answerDay(schedule, gate.clock()),
  answers: answersOf(definition, form),
});

/** The start of a day, so that the expiry does not tell when something was keyed. */
const keptUntil = ({ gate }: PaperDeps, { schedule }: Edition): Date =>
  startOfDay(withAnswers(addDays(dayOf(gate.clock()), KEPT_DAYS), schedule));

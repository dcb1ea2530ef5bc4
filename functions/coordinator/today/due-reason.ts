import { asksOf } from '../../../shared/coordination/asks.ts';
import { byUrgency, type DueKind, dueOf } from '../../../shared/coordination/due.ts';
import { lot } from '../../../shared/coordination/fair-draw.ts';
import type { Day } from '../../../shared/response/day.ts';
import type { KnownPerson } from '../people/known-person.ts';
import { type OpeningRules, openingRefusal } from '../people/opening-rule.ts';
import type { PurposeCode } from '../people/purposes.ts';
import { CITY, codeOf } from '../viewer.tsx';

/** Why somebody comes up today. */
export interface DueReason {
  readonly kind: DueKind;
  /** Since when it is due. */
  readonly since: Day;
  /** For what their details open when one works through the list. */
  readonly purpose: PurposeCode;
}

export const DUE_NAMES: Readonly<Record<DueKind, string>> = {
  'mail-unknown': 'メールが送れたか分かりません。確かめてください',
  'mail-failed': 'メールを送れませんでした',
  'follow-up': '次に連絡する日が来ました',
  'call-again': '前回つながらなかった方です',
  'first-contact': 'まだ連絡していません',
};

/** The same in a word, where a line is short. */
export const DUE_WORDS: Readonly<Record<DueKind, string>> = {
  'mail-unknown': 'メールの確認',
  'mail-failed': 'メール不達',
  'follow-up': '約束の日',
  'call-again': '前回不在',
  'first-contact': 'はじめて',
};

/**
 * Whether a viewer should get in touch with somebody today, which also means that they may. The city
 * asks whoever nobody has asked and no organisation will.
 */
export function dueReason(person: KnownPerson, rules: OpeningRules): DueReason | undefined {
  const { viewer, today } = rules;
  const code = codeOf(viewer);
  const forgotten = person.events.length === 0 && person.assignments.length === 0;
  const due =
    dueOf(person, code, today) ??
    (code === CITY && !person.stop && forgotten
      ? { kind: 'first-contact' as const, since: today }
      : undefined);
  if (!due) return undefined;
  const last = person.events.findLast(({ organisation }) => organisation === code);
  const later = last?.outcome === 'joined' ? 'arrange' : 'follow-up';
  const first = due.kind === 'first-contact' || due.kind === 'mail-failed';
  const purpose = first ? 'introduce' : later;
  return openingRefusal(person, { ...rules, paused: false }, purpose)
    ? undefined
    : { ...due, purpose };
}

type Listed = Pick<KnownPerson, 'entry' | 'events'> & { readonly due: DueReason };

/** Promises first; then whoever was asked least often, and lots between equals. */
export const byTurn = (a: Listed, b: Listed): number =>
  byUrgency(a.due, b.due) ||
  asksOf(a.events).length - asksOf(b.events).length ||
  (drawn(a) < drawn(b) ? -1 : 1);

const drawn = ({ entry, due }: Listed): string => lot(due.since, entry.contactId);

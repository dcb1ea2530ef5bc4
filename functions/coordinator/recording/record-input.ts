import * as z from 'zod';
import {
  type ContactEvent,
  ContactWaySchema,
  type Outcome,
  OutcomeSchema,
} from '../../../shared/coordination/contact-event.ts';
import { addDays, type Day, DaySchema } from '../../../shared/response/day.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';

/** What a coordinator typed into the form that records a contact. */
export const RECORD_FIELDS = ['way', 'on', 'activity', 'followUpOn', 'note'] as const;
export type RecordTyped = Readonly<Record<(typeof RECORD_FIELDS)[number], string>>;

export const emptyRecord = (today: Day): RecordTyped => ({
  way: 'phone',
  on: today,
  activity: '',
  followUpOn: '',
  note: '',
});

/** When a person comes up again by themselves, if the coordinator names no day. */
export const FOLLOW_UP_DAYS = { unreached: 2, considering: 7 } as const;
const LONGEST_NOTE = 500;
/** A contact may be recorded so many days late. */
const MOST_DAYS_AGO = 60;

export type RecordFault = { readonly field: keyof RecordTyped | 'outcome'; readonly text: string };
export type RecordReading =
  | { readonly ok: true; readonly event: Recorded }
  | { readonly ok: false; readonly faults: readonly RecordFault[] };
type Recorded = Pick<ContactEvent, 'on' | 'way' | 'outcome' | 'activity' | 'followUpOn' | 'note'>;

export const typedRecord = (fields: Fields, today: Day): RecordTyped => {
  const typed = { ...emptyRecord(today) };
  for (const name of RECORD_FIELDS) typed[name] = fields[name]?.[0]?.trim() ?? typed[name];
  return typed;
};

/**
 * Reads the form, and says of every field what is wrong with it.
 *
 * @param activities ids of the activities one may name.
 */
export function readRecord(
  fields: Fields,
  today: Day,
  activities: readonly string[],
): RecordReading {
  const typed = typedRecord(fields, today);
  const faults: RecordFault[] = [];
  const fault = (field: RecordFault['field'], text: string) => void faults.push({ field, text });

  const outcome = OutcomeSchema.safeParse(fields.outcome?.[0]);
  if (!outcome.success) fault('outcome', '結果を選んでください。');
  const way = ContactWaySchema.safeParse(typed.way);
  if (!way.success) fault('way', '連絡の方法を選んでください。');
  if (!DaySchema.safeParse(typed.on).success) {
    fault('on', '連絡した日を「2026-11-05」のように入力してください。');
  } else if (typed.on > today) {
    fault('on', '連絡した日が今日より後になっています。');
  } else if (typed.on < addDays(today, -MOST_DAYS_AGO)) {
    fault('on', `連絡した日は、${MOST_DAYS_AGO}日前までにしてください。`);
  }
  if (typed.followUpOn !== '') {
    if (!DaySchema.safeParse(typed.followUpOn).success) {
      fault('followUpOn', '次に連絡する日を「2026-11-05」のように入力してください。');
    } else if (typed.followUpOn <= today) {
      fault('followUpOn', '次に連絡する日は、明日以降にしてください。');
    }
  }
  if (typed.activity !== '' && !activities.includes(typed.activity)) {
    fault('activity', '選んだ活動が見つかりません。選び直してください。');
  }
  if (typed.note.length > LONGEST_NOTE) {
    fault('note', `メモは${LONGEST_NOTE}文字までです（いま${typed.note.length}文字）。`);
  }
  if (faults.length > 0 || !outcome.success || !way.success) return { ok: false, faults };
  const followUpOn = followUpOf(outcome.data, typed.followUpOn, today);
  return {
    ok: true,
    event: {
      on: typed.on,
      way: way.data,
      outcome: outcome.data,
      ...(typed.activity ? { activity: typed.activity } : {}),
      ...(followUpOn ? { followUpOn } : {}),
      ...(typed.note ? { note: typed.note } : {}),
    },
  };
}

function followUpOf(outcome: Outcome, typed: string, today: Day): Day | undefined {
  if (outcome === 'declined' || outcome === 'stop') return undefined;
  if (typed !== '') return typed;
  return outcome === 'joined' ? undefined : addDays(today, FOLLOW_UP_DAYS[outcome]);
}

/** A number that a form carries. */
export const CountSchema = z.coerce.number().int().min(0);

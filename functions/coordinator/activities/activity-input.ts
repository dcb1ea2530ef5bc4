import * as z from 'zod';
import type { Activity } from '../../../shared/coordination/activity.ts';
import type { Organisation } from '../../../shared/coordination/organisation.ts';
import { DaySchema } from '../../../shared/response/day.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';

/** What is typed of an activity, by the name of its field; also the columns of a file. */
export const ACTIVITY_FIELDS = {
  organisation: '団体',
  title: '活動名',
  description: '内容',
  field: '分野',
  place: '場所',
  town: '地区',
  times: '曜日・時間帯',
  skills: 'あると助かること',
  needed: '募集人数',
  brings: '持ち物',
  from: '開始日',
  until: '終了日',
  shownToPublic: '公開',
} as const;
export type ActivityField = keyof typeof ACTIVITY_FIELDS;
export const FIELD_NAMES = Object.keys(ACTIVITY_FIELDS) as ActivityField[];

export type ActivityInput = Readonly<Record<ActivityField, string>>;
/** What is decided by those who type, nothing of how it is kept. */
export type TypedActivity = Omit<Activity, 'id' | 'closed' | 'revision'>;

export interface ActivityFault {
  readonly field: ActivityField;
  readonly text: string;
}

/** What the words and codes of an activity are chosen from. */
export interface ActivityChoices {
  readonly optIn: Pick<OptIn, 'interests' | 'skills' | 'availability' | 'districts'>;
  /** Those that may be named. */
  readonly organisations: readonly Organisation[];
}

export const YES = 'はい';
export const NO = 'いいえ';
/** Between several times or skills in one cell. */
export const BETWEEN = '、';
const MOST_NEEDED = 999;
const CHOSEN: readonly ActivityField[] = ['organisation', 'field'];

/** What a stored activity looks like as it was typed: in words, or in codes as forms send them. */
export function inputOf(activity: TypedActivity, choices?: ActivityChoices): ActivityInput {
  const say = (options: readonly { code: string; label: { ja: string } }[] = [], code: string) =>
    options.find((option) => option.code === code)?.label.ja ?? code;
  const { optIn, organisations } = choices ?? {};
  const organisation = organisations?.find(({ code }) => code === activity.organisation);
  return {
    organisation: organisation?.name ?? activity.organisation,
    title: activity.title,
    description: activity.description,
    field: say(optIn?.interests, activity.field),
    place: activity.place,
    town: activity.town === undefined ? '' : say(optIn?.districts, activity.town),
    times: activity.times.map((time) => say(optIn?.availability, time)).join(BETWEEN),
    skills: activity.skills.map((skill) => say(optIn?.skills, skill)).join(BETWEEN),
    needed: String(activity.needed),
    brings: activity.brings ?? '',
    from: activity.from ?? '',
    until: activity.until ?? '',
    shownToPublic: activity.shownToPublic ? YES : NO,
  };
}

type Read =
  | { readonly ok: true; readonly activity: TypedActivity }
  | { readonly ok: false; readonly faults: readonly ActivityFault[] };

/** Reads what was typed or stands in a file: names and codes alike, numbers and days as people write them. */
export function readActivity(
  input: ActivityInput,
  { optIn, organisations }: ActivityChoices,
): Read {
  const faults: ActivityFault[] = [];
  const fail = (field: ActivityField, text: string) => {
    faults.push({ field, text });
    return undefined;
  };
  const text = (field: ActivityField, longest: number, required = true) => {
    const typed = input[field].trim();
    if (typed === '' && required)
      return fail(
        field,
        `${ACTIVITY_FIELDS[field]}を${CHOSEN.includes(field) ? '選んで' : '入力して'}ください。`,
      );
    if (typed.length > longest) return fail(field, `${longest}文字までで入力してください。`);
    return typed === '' ? undefined : typed;
  };
  const choose = (field: ActivityField, typed: string, options: readonly Option[]) => {
    const found = options.find(({ code, name }) => code === typed || name === typed);
    return (
      found?.code ?? fail(field, `「${typed}」は選べません。${listed(options)}から選んでください。`)
    );
  };
  const day = (field: 'from' | 'until') => {
    const typed = input[field].normalize('NFKC').trim();
    if (typed === '') return undefined;
    const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed) ?? [];
    const read = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
    return (
      DaySchema.safeParse(read).data ?? fail(field, '日付を、2026-11-30のように入力してください。')
    );
  };

  // 「まだ決めていない」 is an answer of people, no field of an activity.
  const fields = named(optIn.interests.filter(({ anyField }) => !anyField));
  const own = organisations.map(({ code, name }) => ({ code, name }));
  const organisation = text('organisation', 80) && choose('organisation', input.organisation, own);
  const field = text('field', 80) && choose('field', input.field.trim(), fields);
  const town = text('town', 80, false) && choose('town', input.town.trim(), named(optIn.districts));
  const several = (field: 'times' | 'skills', options: OptIn['skills']) => {
    const typed = input[field].split(/[、,，]/).map((one) => one.trim());
    const chosen = typed
      .filter((one) => one !== '')
      .map((one) => choose(field, one, named(options)));
    return options.map(({ code }) => code).filter((code) => chosen.includes(code));
  };
  const times = several('times', optIn.availability);
  if (times.length === 0 && !faults.some(({ field: of }) => of === 'times')) {
    fail('times', '1つ以上選んでください。');
  }
  const skills = several('skills', optIn.skills);
  const needed = z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_NEEDED)
    .safeParse(input.needed.normalize('NFKC').trim().replace(/人$/, '')).data;
  if (needed === undefined) fail('needed', `1から${MOST_NEEDED}までの数で入力してください。`);
  const [from, until] = [day('from'), day('until')];
  if (from && until && until < from)
    fail('until', '終了日は、開始日と同じ日か後の日にしてください。');
  if (!['', YES, NO].includes(input.shownToPublic)) {
    fail('shownToPublic', `「${YES}」か「${NO}」にしてください。`);
  }
  const title = text('title', 80);
  const description = text('description', 1000);
  const place = text('place', 120);
  const brings = text('brings', 200, false);
  if (faults.length > 0 || !organisation || !field || !needed || !title || !description || !place) {
    const inOrder = FIELD_NAMES.flatMap((name) => faults.filter((one) => one.field === name));
    return { ok: false, faults: inOrder };
  }
  return {
    ok: true,
    activity: {
      organisation,
      title,
      description,
      field,
      place,
      times,
      skills,
      needed,
      shownToPublic: input.shownToPublic === YES,
      ...(town ? { town } : {}),
      ...(brings ? { brings } : {}),
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
    },
  };
}

interface Option {
  readonly code: string;
  readonly name: string;
}
const named = (options: OptIn['availability']): Option[] =>
  options.map(({ code, label }) => ({ code, name: label.ja }));

const listed = (options: readonly Option[]): string =>
  options.map(({ name }) => `「${name}」`).join('');

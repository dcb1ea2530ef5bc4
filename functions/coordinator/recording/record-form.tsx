import type { Activity } from '../../../shared/coordination/activity.ts';
import {
  OUTCOME_NAMES,
  type Outcome,
  OutcomeSchema,
  WAY_NAMES,
} from '../../../shared/coordination/contact-event.ts';
import type { PersonKey } from '../../../shared/coordination/person.ts';
import type { Day } from '../../../shared/response/day.ts';
import type { ContactPlace } from '../contact-list/contact-place.ts';
import { recordPath } from '../paths.ts';
import { personCode } from '../people/person-code.ts';
import { FOLLOW_UP_DAYS, type RecordFault, type RecordTyped } from './record-input.ts';

export interface RecordFormProps {
  readonly person: PersonKey;
  /** How many entries the log had when the page was made: a later one shows in between. */
  readonly entries: number;
  readonly typed: RecordTyped;
  readonly faults: readonly RecordFault[];
  readonly activities: readonly Activity[];
  readonly today: Day;
  /** Goes along: the list or the run one came by, and the purpose for which details are open. */
  readonly query: string;
  readonly place: ContactPlace;
}

/** What mostly stays as it is; it is folded away. */
const SELDOM: readonly RecordFault['field'][] = ['way', 'on', 'activity'];

const HINTS: Readonly<Record<Outcome, string>> = {
  unreached: `${FOLLOW_UP_DAYS.unreached}日後に、また出ます`,
  considering: `${FOLLOW_UP_DAYS.considering}日後に、また出ます`,
  joined: '活動に参加します',
  declined: '今回は参加しません',
  stop: 'すべての団体からの連絡を止めます',
};

/** One press of an outcome stores the contact; everything else has a value that mostly fits. */
export const RecordForm = (props: RecordFormProps) => {
  const { person, entries, typed, faults, activities, today, query, place } = props;
  const { run, following } = place;
  const title = (id: string) => activities.find((activity) => activity.id === id)?.title;
  const faultOf = (name: RecordFault['field']) => faults.find(({ field }) => field === name)?.text;
  return (
    <section class="office-section" aria-labelledby="record">
      <h2 id="record">連絡の結果を記録する</h2>
      <form method="post" action={recordPath(person) + query} class="record-form" novalidate>
        {/* The Enter key in a field must not choose an outcome: a disabled first button stops it. */}
        <button type="submit" disabled hidden>
          Enterキーでは送られません
        </button>
        <input type="hidden" name="entries" value={String(entries)} />
        {run && following && <input type="hidden" name="next" value={personCode(following)} />}
        <fieldset class="record-outcomes" id="outcome">
          <legend>{run ? '押すと記録して、次の方を開きます' : '押すとすぐに記録します'}</legend>
          {faultOf('outcome') && <p class="field-error">{faultOf('outcome')}</p>}
          {OutcomeSchema.options.map((outcome) => (
            <button
              class={`record-outcome record-outcome-${outcome}`}
              type="submit"
              name="outcome"
              value={outcome}
            >
              <span>{OUTCOME_NAMES[outcome]}</span>
              <small>{HINTS[outcome]}</small>
            </button>
          ))}
        </fieldset>
        {run && (
          <p class="call-skip">
            <a href={place.next ?? place.list}>
              {place.next === undefined ? '記録せずに終える' : '記録せずに次の方へ'}
            </a>
          </p>
        )}
        <p class="hint">次の日やメモは、結果を押す前に入れてください。いっしょに記録されます。</p>
        <DateField
          name="followUpOn"
          label="次に連絡する日（空欄なら上のとおり）"
          value={typed.followUpOn}
          error={faultOf('followUpOn')}
        />
        <div>
          <label for="note">メモ（500文字まで。ほかの団体には見えません）</label>
          {faultOf('note') && (
            <p class="field-error" id="note-error">
              {faultOf('note')}
            </p>
          )}
          <textarea
            class="input"
            id="note"
            name="note"
            rows={2}
            aria-invalid={faultOf('note') ? 'true' : undefined}
            aria-describedby={faultOf('note') ? 'note-error note-hint' : 'note-hint'}
          >
            {typed.note}
          </textarea>
          <p class="hint" id="note-hint">
            健康や家庭の事情など、連絡に要らないことは書かないでください。ご本人から求められたときは開示します。
          </p>
        </div>
        <details class="office-details" open={faults.some(({ field }) => SELDOM.includes(field))}>
          <summary>
            方法・連絡した日・活動を変える（いまは{summary(typed, today, title(typed.activity))}）
          </summary>
          <div class="record-fields">
            <div>
              <label for="way">方法</label>
              <select class="input" id="way" name="way">
                {Object.entries(WAY_NAMES).map(([code, name]) => (
                  <option value={code} selected={code === typed.way}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <DateField
              name="on"
              label="連絡した日"
              value={typed.on}
              error={faultOf('on')}
              max={today}
            />
            <div>
              <label for="activity">ご案内した活動</label>
              {faultOf('activity') && (
                <p class="field-error" id="activity-error">
                  {faultOf('activity')}
                </p>
              )}
              <select
                class="input"
                id="activity"
                name="activity"
                aria-invalid={faultOf('activity') ? 'true' : undefined}
                aria-describedby={faultOf('activity') ? 'activity-error' : undefined}
              >
                <option value="">とくに決めていない</option>
                {activities.map(({ id, title: name }) => (
                  <option value={id} selected={id === typed.activity}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          </div>
        </details>
      </form>
    </section>
  );
};

function summary(typed: RecordTyped, today: Day, activity: string | undefined): string {
  const way = Object.entries(WAY_NAMES).find(([code]) => code === typed.way)?.[1] ?? '未選択';
  const on = typed.on === today ? '今日' : typed.on || '未入力';
  return [way, on, activity ?? '活動は決めていない'].join('・');
}

interface DateFieldProps {
  readonly name: keyof RecordTyped;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly max?: Day;
}

const DateField = ({ name, label, value, error, max }: DateFieldProps) => (
  <div>
    <label for={name}>{label}</label>
    {error && (
      <p class="field-error" id={`${name}-error`}>
        {error}
      </p>
    )}
    <input
      class="input input-date"
      type="date"
      id={name}
      name={name}
      value={value}
      max={max}
      aria-invalid={error ? 'true' : undefined}
      aria-describedby={error ? `${name}-error` : undefined}
    />
  </div>
);

import type { Child } from 'hono/jsx';
import type { Activity } from '../../../shared/coordination/activity.ts';
import { CoordinatorPage, Refused } from '../pages/coordinator-page.tsx';
import { described, FormField } from '../pages/form-field.tsx';
import type { CoordinatorFrame } from '../viewer.tsx';
import {
  ACTIVITY_FIELDS,
  type ActivityChoices,
  type ActivityFault,
  type ActivityField,
  type ActivityInput,
  BETWEEN,
  FIELD_NAMES,
  YES,
} from './activity-input.ts';

interface Props extends CoordinatorFrame {
  readonly choices: ActivityChoices;
  readonly input: ActivityInput;
  readonly faults: readonly ActivityFault[];
  /** As it is stored; missing for a new one. */
  readonly stored?: Activity | undefined;
  /** What someone else made of it while this was typed, in words; nothing is lost of either. */
  readonly conflict?: ActivityInput | undefined;
}

export const ACTIVITIES_TRAIL = [{ href: '/activities', text: '活動' }] as const;

/** One activity, new or as it is; closing it is a button of the same form. */
export const ActivityFormPage = ({ choices, input, faults, stored, conflict, ...frame }: Props) => {
  const field = { input, faults };
  return (
    <CoordinatorPage
      {...frame}
      title={`${faults.length > 0 ? 'エラー：' : ''}${stored ? '活動を変える' : '活動を登録する'}`}
      trail={ACTIVITIES_TRAIL}
    >
      {conflict && <Conflict typed={input} now={conflict} />}
      {faults.length > 0 && (
        <Refused>
          <h2>まだ登録されていません</h2>
          <ul>
            {faults.map(({ field: name, text }) => (
              <li>
                <a href={`#${name}`}>
                  {ACTIVITY_FIELDS[name]}：{text}
                </a>
              </li>
            ))}
          </ul>
        </Refused>
      )}
      {stored?.closed && <p class="notice">募集を終えた活動です。一覧には出ていません。</p>}
      <form
        class="office-form"
        method="post"
        action={stored ? `/activities/${stored.id}` : '/activities/new'}
      >
        <input type="hidden" name="revision" value={String(stored?.revision ?? 0)} />
        <Select
          {...field}
          name="organisation"
          hint="活動を行う団体です。"
          options={choices.organisations.map(({ code, name }) => [code, name])}
        />
        <Text {...field} name="title" hint="80文字まで。例：公園の花壇の手入れ" />
        <Area
          {...field}
          name="description"
          hint="どんな方に、何をお願いするかを書いてください（1000文字まで）。"
        />
        <Select
          {...field}
          name="field"
          hint="登録された方の「関心のある活動」と、これで結びつけます。"
          options={choices.optIn.interests
            .filter(({ anyField }) => !anyField)
            .map(({ code, label }) => [code, label.ja])}
        />
        <Text {...field} name="place" hint="集まる場所です。個人の住所は書かないでください。" />
        <Select
          {...field}
          name="town"
          hint="市内全域の活動のときは「市内全域」にしてください。"
          options={choices.optIn.districts.map(({ code, label }) => [code, label.ja])}
          empty="市内全域"
        />
        <Several {...field} name="times" options={choices.optIn.availability} />
        <Several
          {...field}
          name="skills"
          hint="得意な方に、先にご案内できます。できる方だけに絞り込むことはありません。"
          options={choices.optIn.skills}
          optional
        />
        <Text {...field} name="needed" hint="何人くらい必要かを、数字で入力してください。" />
        <Text {...field} name="brings" hint="例：軍手、飲み物（200文字まで）" optional />
        <Text
          {...field}
          name="from"
          hint="例：2026-12-01。決まっていなければ空欄にしてください。"
          optional
        />
        <Text {...field} name="until" hint="この日を過ぎると、募集が自動で終わります。" optional />
        <div class="field" id="shownToPublic">
          <label class="activity-time">
            <input
              type="checkbox"
              name="shownToPublic"
              value={YES}
              checked={input.shownToPublic === YES}
            />
            <span>市民向けの「地域活動の一覧」に載せる</span>
          </label>
        </div>
        <div class="buttons">
          <button class="button" type="submit" name="action" value="save">
            {conflict ? 'この内容で登録し直す' : '登録する'}
          </button>
          {stored && (
            <button
              class="button-secondary"
              type="submit"
              name="action"
              value={stored.closed ? 'reopen' : 'close'}
            >
              {stored.closed ? '登録して、募集を再開する' : '登録して、募集を終える'}
            </button>
          )}
        </div>
      </form>
    </CoordinatorPage>
  );
};

const Conflict = ({
  typed,
  now,
}: {
  readonly typed: ActivityInput;
  readonly now: ActivityInput;
}) => (
  <Refused>
    <h2>ほかの人が先に変更しました</h2>
    <p>
      まだ登録されていません。入力した内容は下に残っています。ほかの人の変更と見比べて、よければ「この内容で登録し直す」を押してください。
    </p>
    <dl>
      {FIELD_NAMES.filter((name) => typed[name] !== now[name]).map((name) => (
        <>
          <dt>{ACTIVITY_FIELDS[name]}（いま登録されている内容）</dt>
          <dd>{now[name] || '（空欄）'}</dd>
        </>
      ))}
    </dl>
  </Refused>
);

interface FieldProps {
  readonly name: ActivityField;
  readonly hint: string;
  readonly optional?: boolean;
  readonly input: ActivityInput;
  readonly faults: readonly ActivityFault[];
}

const Frame = (props: FieldProps & { children: Child }) => (
  <FormField {...props} label={ACTIVITY_FIELDS[props.name]} />
);

const Text = (props: FieldProps) => (
  <Frame {...props}>
    <input
      class="input"
      id={props.name}
      name={props.name}
      value={props.input[props.name]}
      {...described(props)}
    />
  </Frame>
);

const Area = (props: FieldProps) => (
  <Frame {...props}>
    <textarea class="input" id={props.name} name={props.name} rows={5} {...described(props)}>
      {props.input[props.name]}
    </textarea>
  </Frame>
);

interface SelectProps extends FieldProps {
  readonly options: readonly (readonly [code: string, name: string])[];
  /** What leaving it empty means. */
  readonly empty?: string;
}

const Select = ({ options, empty, ...props }: SelectProps) => (
  <Frame {...props}>
    <select class="input" id={props.name} name={props.name} {...described(props)}>
      {(empty !== undefined || options.length > 1) && (
        <option value="">{empty ?? '選んでください'}</option>
      )}
      {options.map(([code, name]) => (
        <option value={code} selected={code === props.input[props.name]}>
          {name}
        </option>
      ))}
    </select>
  </Frame>
);

interface SeveralProps extends Omit<FieldProps, 'hint'> {
  readonly name: 'times' | 'skills';
  readonly hint?: string;
  readonly options: ActivityChoices['optIn']['skills'];
}

const Several = ({ name, hint, optional, options, input, faults }: SeveralProps) => {
  const fault = faults.find(({ field }) => field === name);
  const chosen = input[name].split(BETWEEN);
  return (
    <fieldset
      class={fault ? 'field field-faulty' : 'field'}
      id={name}
      aria-describedby={hint && `${name}-hint`}
    >
      <legend class="field-label">
        {ACTIVITY_FIELDS[name]}{' '}
        {optional ? <span class="optional">任意</span> : <span class="required">※必須</span>}
      </legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {fault && <p class="field-error">{fault.text}</p>}
      {options.map(({ code, label }) => (
        <label class="activity-time">
          <input type="checkbox" name={name} value={code} checked={chosen.includes(code)} />
          <span>{label.ja}</span>
        </label>
      ))}
    </fieldset>
  );
};

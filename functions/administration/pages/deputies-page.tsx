import { DEPUTY_ROLES, type Deputyship, isInForce } from '../../../shared/deputy/deputy.ts';
import { DEPUTY_ROLE_NAMES } from '../../../shared/deputy/wording.ts';
import type { Day } from '../../../shared/response/day.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { paths } from '../paths.ts';
import { describedBy, Field, Refused } from './field.tsx';
import { HOME_TRAIL } from './trail.ts';

export const DEPUTY_FIELDS = ['role', 'deputy', 'deputyName', 'from', 'until', 'reason'] as const;
export type DeputyTyped = Readonly<Record<(typeof DEPUTY_FIELDS)[number], string>>;

interface Props extends OfficeFrame {
  readonly deputies: readonly Deputyship[];
  readonly today: Day;
  readonly typed: DeputyTyped;
  readonly error?: string | undefined;
  readonly done?: string | undefined;
}

/** Who stands in for whom, and naming someone. */
export const DeputiesPage = ({ deputies, today, typed, error, done, ...frame }: Props) => (
  <OfficeLayout {...frame} title="代理" trail={HOME_TRAIL}>
    {error && <Refused>{error}</Refused>}
    {done && (
      <p class="notice" role="status">
        {done}
      </p>
    )}
    <p>
      2人で行う仕事（紙の回答の入力、数値の承認）の担当者が休んだときに、代わりに行う人を期間を決めて指名します。代理の方の画面には「代理」と表示され、上の業務の一覧に、代わりに行う仕事が加わります。代理でも、自分が入力したものを自分で確認することはできません。
    </p>
    <DeputyTable deputies={deputies} today={today} />
    <section class="office-section" aria-labelledby="name-deputy">
      <h2 id="name-deputy">代理を指名する</h2>
      <form method="post" action={paths.deputies} class="office-form">
        <Field id="role" label="仕事">
          <select class="input" id="role" name="role">
            {DEPUTY_ROLES.map((role) => (
              <option value={role} selected={typed.role === role}>
                {DEPUTY_ROLE_NAMES[role]}
              </option>
            ))}
          </select>
        </Field>
        <TextField
          name="deputy"
          label="代理の方の利用者ID"
          hint="ログインに使う基盤でのIDです。代理の方が権限のない画面（例：/paper）を開くと表示されます。"
          value={typed.deputy}
        />
        <TextField
          name="deputyName"
          label="代理の方の表示名"
          hint="画面に「代理：○○」と表示されます。"
          value={typed.deputyName}
        />
        <TextField
          name="from"
          type="date"
          label="始まる日"
          hint="この日から代理ができます。"
          value={typed.from}
        />
        <TextField
          name="until"
          type="date"
          label="終わる日"
          hint="この日まで代理ができます。"
          value={typed.until}
        />
        <TextField
          name="reason"
          label="理由"
          hint="記録に残ります。病名などは書かず、「担当者の休暇のため」のように書いてください。"
          value={typed.reason}
        />
        <button class="button" type="submit">
          指名する
        </button>
      </form>
    </section>
  </OfficeLayout>
);

interface TextFieldProps {
  readonly name: keyof DeputyTyped;
  readonly type?: 'text' | 'date';
  readonly label: string;
  readonly hint: string;
  readonly value: string;
}

const TextField = ({ name, type = 'text', label, hint, value }: TextFieldProps) => (
  <Field id={name} label={label} hint={hint}>
    <input
      class={type === 'date' ? 'input input-date' : 'input'}
      type={type}
      id={name}
      name={name}
      value={value}
      required
      {...describedBy(name, undefined)}
    />
  </Field>
);

const DeputyTable = ({ deputies, today }: Pick<Props, 'deputies' | 'today'>) =>
  deputies.length === 0 ? (
    <p class="notice">指名された代理はいません。</p>
  ) : (
    <TableScroll label="代理の一覧">
      <table class="table table-roomy">
        <caption>代理の一覧</caption>
        <thead>
          <tr>
            <th scope="col">代理の方</th>
            <th scope="col">仕事</th>
            <th scope="col">期間</th>
            <th scope="col">理由</th>
            <th scope="col">いま</th>
          </tr>
        </thead>
        <tbody>
          {deputies.map((one) => (
            <tr>
              <th scope="row">
                {one.deputyName}
                <br />
                （ID：{one.deputy}）
              </th>
              <td>{DEPUTY_ROLE_NAMES[one.role]}</td>
              <td>
                {dayText(one.from)}〜{dayText(one.until)}
                {one.endedOn && <> （{dayText(one.endedOn)}に終了）</>}
              </td>
              <td>{one.reason}</td>
              <td>
                {one.endedOn || one.until < today ? (
                  '終わりました'
                ) : (
                  <form method="post" action={`${paths.deputies}/end`}>
                    {isInForce(one, today) ? '代理中' : '予定'}{' '}
                    <input type="hidden" name="role" value={one.role} />
                    <input type="hidden" name="id" value={one.id} />
                    <button class="button-secondary" type="submit">
                      今日で終える
                    </button>
                  </form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );

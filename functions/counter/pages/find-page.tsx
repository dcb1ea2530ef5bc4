import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import type { Edition } from '../deps.ts';
import { paths } from '../paths.ts';

interface Props extends OfficeFrame {
  readonly editions: readonly Edition[];
  readonly typed?: {
    readonly code?: string;
    readonly reference?: string;
    readonly survey?: string;
  };
  readonly errors?: { readonly code?: string; readonly reference?: string };
}

/** Finds the registration of somebody who came, or called. */
export const FindPage = ({ editions, typed = {}, errors = {}, ...frame }: Props) => (
  <OfficeLayout {...frame} title="窓口の手続き">
    <p class="lead">
      登録されたご本人が来庁されたとき、またはお電話をいただいたときに、登録内容の確認・開示、訂正、取りやめの手続きをします。行った手続きは、本人確認の方法とともに記録されます。
    </p>
    <form class="office-section" method="post" action={paths.find} novalidate>
      <h2>取消し番号をお持ちのとき</h2>
      <Field
        name="code"
        label="取消し番号"
        hint="英数字12文字。全角でも小文字でも、ハイフンがなくても入力できます。"
        value={typed.code}
        error={errors.code}
      />
      <p class="buttons">
        <button class="button" type="submit" name="by" value="code">
          取消し番号で探す
        </button>
      </p>
    </form>
    <form class="office-section" method="post" action={paths.find} novalidate>
      <h2>取消し番号をお持ちでないとき</h2>
      <p>
        <a href="/">登録された方の一覧</a>
        でご希望などから該当する方を探し、その整理番号を入力してください。次の画面で本人確認の方法を選ぶまで、お名前やご連絡先は表示されません。
      </p>
      <div class="field">
        <label class="field-label" for="survey">
          調査
        </label>
        <select class="input" id="survey" name="survey">
          {editions.map(({ definition: { survey, title } }) => (
            <option value={survey} selected={survey === typed.survey}>
              {title.ja}
            </option>
          ))}
        </select>
      </div>
      <Field
        name="reference"
        label="整理番号"
        hint="例：3F9-A21"
        value={typed.reference}
        error={errors.reference}
      />
      <p class="buttons">
        <button class="button" type="submit" name="by" value="reference">
          整理番号で探す
        </button>
      </p>
    </form>
  </OfficeLayout>
);

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
}

const Field = ({ name, label, hint, value = '', error }: FieldProps) => (
  <div class={error ? 'field field-faulty' : 'field'}>
    <label class="field-label" for={name}>
      {label}
    </label>
    <p class="hint" id={`${name}-hint`}>
      {hint}
    </p>
    {error && (
      <p class="field-error" id={`${name}-error`}>
        {error}
      </p>
    )}
    <input
      class="input input-code"
      type="text"
      id={name}
      name={name}
      value={value}
      autocomplete="off"
      aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
      {...(error ? { 'aria-invalid': 'true' as const } : {})}
    />
  </div>
);

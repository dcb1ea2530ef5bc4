import type { Organisation } from '../../../shared/coordination/organisation.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';
import { CoordinatorPage, Refused } from '../pages/coordinator-page.tsx';
import { described, FormField } from '../pages/form-field.tsx';
import type { CoordinatorFrame } from '../viewer.tsx';
import {
  ORGANISATION_FIELDS,
  type OrganisationFault,
  type OrganisationInput,
} from './organisation-input.ts';

interface Props extends CoordinatorFrame {
  readonly recipients: OptIn['recipients'];
  readonly input: OrganisationInput;
  readonly faults: readonly OrganisationFault[];
  /** As it is stored; missing for a new one. */
  readonly stored?: Organisation | undefined;
  /** Someone else changed it while this was typed. */
  readonly conflict?: boolean;
}

export const ORGANISATIONS_TRAIL = [{ href: '/organisations', text: '団体' }] as const;

export const OrganisationFormPage = (props: Props) => {
  const { recipients, input, faults, stored, conflict, ...frame } = props;
  return (
    <CoordinatorPage
      {...frame}
      title={`${faults.length > 0 ? 'エラー：' : ''}${stored ? '団体を変える' : '団体を登録する'}`}
      trail={ORGANISATIONS_TRAIL}
    >
      {conflict && (
        <Refused>
          <h2>ほかの人が先に変更しました</h2>
          <p>
            まだ登録されていません。入力した内容は下に残っています。
            {stored &&
              `いまの登録は、団体名「${stored.name}」、${stored.closed ? '参加終了' : '参加中'}です。`}
            よければ、もう一度「登録する」を押してください。
          </p>
        </Refused>
      )}
      {faults.length > 0 && (
        <Refused>
          <h2>まだ登録されていません</h2>
          <ul>
            {faults.map(({ field, text }) => (
              <li>
                <a href={`#${field}`}>
                  {ORGANISATION_FIELDS[field]}：{text}
                </a>
              </li>
            ))}
          </ul>
        </Refused>
      )}
      <form
        class="office-form"
        method="post"
        action={stored ? `/organisations/${stored.code}` : '/organisations/new'}
      >
        <input type="hidden" name="revision" value={String(stored?.revision ?? 0)} />
        {stored ? (
          <p>
            <strong>{ORGANISATION_FIELDS.code}</strong>：{stored.code}（変えられません）
          </p>
        ) : (
          <FormField
            name="code"
            label={ORGANISATION_FIELDS.code}
            faults={faults}
            hint="団体の担当者がログインするときの「organisation:コード」です。あとから変えられません。"
          >
            <input
              class="input"
              id="code"
              name="code"
              value={input.code}
              {...described({ name: 'code', faults })}
            />
          </FormField>
        )}
        <FormField name="name" label={ORGANISATION_FIELDS.name} faults={faults} hint="80文字まで。">
          <input
            class="input"
            id="name"
            name="name"
            value={input.name}
            maxlength={80}
            {...described({ name: 'name', faults })}
          />
        </FormField>
        <FormField
          name="recipient"
          label={ORGANISATION_FIELDS.recipient}
          faults={faults}
          hint="登録のときの同意の文にある名前です。ここに同意した方だけが、この団体に割り当てられます。"
        >
          <select
            class="input"
            id="recipient"
            name="recipient"
            {...described({ name: 'recipient', faults })}
          >
            <option value="">選んでください</option>
            {recipients.map(({ code, label }) => (
              <option value={code} selected={code === input.recipient}>
                {label.ja}
              </option>
            ))}
          </select>
        </FormField>
        {stored && (
          <div class="field" id="closed">
            <label class="activity-time">
              <input type="checkbox" name="closed" value="はい" checked={input.closed === 'はい'} />
              <span>
                参加を終えた団体にする（担当者は見られなくなり、募集中の活動もすべて終わります）
              </span>
            </label>
          </div>
        )}
        <button class="button" type="submit">
          登録する
        </button>
      </form>
    </CoordinatorPage>
  );
};

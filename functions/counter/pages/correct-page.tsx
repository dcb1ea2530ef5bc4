import {
  ContactChoices,
  ContactLine,
  type FieldGroup,
} from '../../../shared/web/office/contact-fields.tsx';
import { paths } from '../paths.ts';
import { CounterFrame, type CounterFrameProps } from './counter-frame.tsx';

interface Props extends CounterFrameProps, FieldGroup {
  readonly confirmation: string;
  /** Somebody else corrected it meanwhile. */
  readonly elsewhere?: boolean;
}

/** The contact form, as somebody tells it at the counter. */
export const CorrectPage = (props: Props) => {
  const { fields, errors, confirmation, elsewhere = false, ...frame } = props;
  const { optIn } = frame.edition.definition;
  const group = { fields, errors };
  const faults = Object.entries(errors);
  return (
    <CounterFrame {...frame} title="登録内容の訂正">
      {faults.length > 0 && (
        <section class="error-summary" aria-labelledby="errors">
          <h2 id="errors">まだ訂正していません</h2>
          <ul>
            {faults.map(([name, text]) => (
              <li>
                <a href={`#${name}`}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {elsewhere && (
        <p class="notice-warning" role="alert">
          ご本人か別の職員が、同じときに訂正しました。まだ保存していません。下の内容を確かめて、もう一度保存してください。
        </p>
      )}
      <p class="notice">
        団体のチェックを外すと、その団体への同意の取りやめになり、その団体の担当はすぐに終わります。チェックを付けるのは、ご本人が団体ごとに同意されたときだけです。同意の版と日時は変わりません。
      </p>
      <form method="post" action={paths.correct(frame.person)} novalidate>
        <input type="hidden" name="confirmation" value={confirmation} />
        <ContactLine {...group} name="name" label="お名前" />
        <ContactLine {...group} name="email" label="メールアドレス" />
        <ContactLine {...group} name="phone" label="電話番号" />
        <ContactChoices
          {...group}
          name="interests"
          label="関心のある活動"
          options={optIn.interests}
        />
        <ContactChoices
          {...group}
          name="availability"
          label="活動できる曜日・時間帯"
          options={optIn.availability}
        />
        <ContactChoices
          {...group}
          name="contact_district"
          label="お住まいの地区"
          options={optIn.districts}
          one
        />
        <ContactChoices
          {...group}
          name="recipients"
          label="連絡先をお伝えしてもよい団体"
          options={optIn.recipients}
        />
        <p class="buttons">
          <button class="button" type="submit" name="save" value="yes">
            訂正した内容を保存する
          </button>
        </p>
      </form>
    </CounterFrame>
  );
};

import { ContactFields, type FieldGroup } from '../../../shared/web/office/contact-fields.tsx';
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
        <ContactFields fields={fields} errors={errors} optIn={optIn} />
        <p class="buttons">
          <button class="button" type="submit" name="save" value="yes">
            訂正した内容を保存する
          </button>
        </p>
      </form>
    </CounterFrame>
  );
};

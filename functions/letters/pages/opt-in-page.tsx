import { consentText } from '../../../shared/contact/consent-text.ts';
import { LANGUAGES } from '../../../shared/survey/language.ts';
import {
  ContactFields,
  ContactTick,
  type FieldGroup,
} from '../../../shared/web/office/contact-fields.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import { paths } from '../paths.ts';
import { SLIP_LANGUAGES } from './opt-in-wording.ts';
import { ReceptionFrame, type SurveyFrameProps } from './survey-frame.tsx';

interface Props extends SurveyFrameProps, FieldGroup {
  /** Sealed; recognises a repeated press. */
  readonly slip: string;
}

/** Where a slip of paper with contact details is keyed. */
export function OptInPage({ slip, fields, errors, ...frame }: Props) {
  const { definition, schedule } = frame.edition;
  const { survey, optIn } = definition;
  const group = { fields, errors };
  const faults = Object.entries(errors);
  return (
    <ReceptionFrame
      {...frame}
      title="連絡先票の登録"
      through={[{ href: paths.reception(survey), text: '返信票の受付' }]}
    >
      {faults.length > 0 && (
        <section class="error-summary" aria-labelledby="errors">
          <h2 id="errors">まだ登録していません</h2>
          <ul>
            {faults.map(([name, text]) => (
              <li>
                <a href={`#${name}`}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="notice">
        地域活動・ボランティアの連絡先票を、用紙のとおりに登録します。登録した内容は暗号化され、この画面からは二度と見られません。調査票や返信票とは結びつきません。情報は
        {printDay(schedule.contactsDeletedOn, 'ja')}に消去されます。
      </p>
      <form method="post" action={paths.optIn(survey)} novalidate>
        <input type="hidden" name="slip" value={slip} />
        <ContactFields fields={fields} errors={errors} optIn={optIn} />
        <div class="field">
          <label class="field-label" for="consent_text">
            用紙の言語（同意の文章の言語）
          </label>
          <select class="input" id="consent_text" name="consent_text">
            {LANGUAGES.map((language) => {
              const value = consentText(optIn, language);
              return (
                <option value={value} selected={value === fields.consent_text?.[0]}>
                  {SLIP_LANGUAGES[language]}
                </option>
              );
            })}
          </select>
          <p class="hint">
            用紙に印刷されている説明文の版が「{optIn.consentVersion}」であることを確かめてください。
          </p>
        </div>
        <ContactTick
          {...group}
          name="adult"
          label={`「${optIn.minimumAge}歳以上です」に印がある`}
        />
        <ContactTick
          {...group}
          name="consent"
          label="「個人情報の取扱いについて」への同意に印がある"
        />
        <p class="buttons">
          <button class="button" type="submit">
            この内容で登録する
          </button>
        </p>
      </form>
    </ReceptionFrame>
  );
}

interface DoneProps extends SurveyFrameProps {
  readonly withdrawalCode: string;
  readonly repeated: boolean;
  /** Where the number is of use. */
  readonly myContactUrl: string;
}

/** The number with which the person can withdraw; it is kept nowhere. */
export function OptInDonePage(props: DoneProps) {
  const { withdrawalCode, repeated, myContactUrl, ...frame } = props;
  const { definition, schedule } = frame.edition;
  const { survey, office } = definition;
  return (
    <ReceptionFrame
      {...frame}
      title="連絡先を登録しました"
      through={[{ href: paths.reception(survey), text: '返信票の受付' }]}
    >
      {repeated && (
        <p class="notice-warning screen-only">
          この用紙は、すでに登録されていました。二重には登録していません。あとから直した内容は登録されていません。
        </p>
      )}
      <p class="screen-only">
        下の番号は、このシステムにも残りません。<strong>この画面を印刷して、ご本人にお渡し</strong>
        してください。郵送で届いた用紙のときは、用紙に書かれた連絡先あてに、案内の担当者からお知らせします。印刷した紙と用紙は、案内の担当者へ渡してください。
      </p>
      <h2>取消し番号</h2>
      <p>
        <strong class="code">{withdrawalCode}</strong>
      </p>
      <p>
        この番号があれば、お申し込みの取りやめ、登録した内容の確認・訂正が、次のページでいつでもご自分でできます。
        <br />
        {myContactUrl}
        <br />
        インターネットをお使いにならない方は、{office.name.ja}
        {office.phone !== undefined && `（電話 ${office.phone}）`}
        へお申し出ください。いただいた情報は、{printDay(schedule.contactsDeletedOn, 'ja')}
        に消去します。
      </p>
      <p class="buttons screen-only">
        <a class="button" href={paths.optIn(survey)}>
          次の連絡先票を登録する
        </a>
        <a class="button-secondary" href={paths.reception(survey)}>
          返信票の受付へ
        </a>
      </p>
    </ReceptionFrame>
  );
}

import type { ContactDetails } from '../../../shared/contact/contact.ts';
import { contactReference } from '../../../shared/contact/contact-reference.ts';
import { resultText, WAY_NAMES } from '../../../shared/coordination/contact-event.ts';
import type { Organisation } from '../../../shared/coordination/organisation.ts';
import type { Person } from '../../../shared/coordination/person.ts';
import type { Day } from '../../../shared/response/day.ts';
import type { NewContact } from '../../../shared/storage/contact-repository.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { LANGUAGE_NAMES } from '../../../shared/web/office/language-names.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { timeText } from '../../../shared/web/office/time-text.ts';
import { FORM_MESSAGES } from '../../../shared/web/residents/messages/index.ts';
import { IDENTITY_PROOFS, type IdentityProof } from '../identity.ts';
import { paths } from '../paths.ts';
import { CounterFrame, type CounterFrameProps } from './counter-frame.tsx';

export interface PersonProps extends CounterFrameProps {
  readonly contact: NewContact;
  readonly details: ContactDetails;
  readonly kept: Person;
  readonly organisations: readonly Organisation[];
  readonly proof: IdentityProof;
  /** Sealed, for the pages that follow. */
  readonly confirmation: string;
  readonly today: Day;
  /** What was done just now. */
  readonly done?: string | undefined;
}

/**
 * Everything the system holds of a person, as an answer to a request for disclosure prints it, and
 * what can be done for them.
 */
export const PersonPage = (props: PersonProps) => {
  const { contact, details, kept, proof, confirmation, today, done, organisations } = props;
  const { edition, person } = props;
  const nameOf = (code: string): string =>
    code === 'city'
      ? '市'
      : code === 'person'
        ? 'ご本人'
        : (organisations.find((one) => one.code === code)?.name ?? code);
  const { definition, schedule } = edition;
  return (
    <CounterFrame {...props} title="保有している個人情報">
      {done && (
        <p class="notice screen-only" role="status">
          {done}
        </p>
      )}
      <p>
        {definition.office.name.ja}
        が「地域活動・ボランティアのご案内のための連絡」のために保有している、この方の個人情報のすべてです（
        {dayText(today)}
        現在）。
      </p>
      <p class="screen-only">
        個人情報の保護に関する法律第76条による開示請求には、この画面を印刷してお渡しできます。
      </p>
      <p class="screen-only">本人確認：{IDENTITY_PROOFS[proof]}</p>
      <section>
        <h2>ご連絡先とご希望</h2>
        <dl class="contact-details">
          <Row name="氏名" value={details.name} />
          <Row name="電話番号" value={details.phone ?? '登録なし'} />
          <Row name="メールアドレス" value={details.email ?? '登録なし'} />
          {wishesOf(contact, definition.optIn).map(([name, value]) => (
            <Row name={name} value={value} />
          ))}
        </dl>
      </section>
      <section>
        <h2>同意の記録</h2>
        <dl class="contact-details">
          <Row name="説明文の版" value={details.consentVersion} />
          <Row name="同意した日時" value={timeText(details.consentedAt)} />
          <Row name="説明文の言語" value={LANGUAGE_NAMES[details.language]} />
          {details.correctedAt && (
            <Row name="最後に訂正した日時" value={timeText(details.correctedAt)} />
          )}
          <Row
            name="消去する日"
            value={`${dayText(schedule.contactsDeletedOn)}（予備の記録からは、それから35日以内）`}
          />
        </dl>
      </section>
      <section>
        <h2>連絡の停止</h2>
        <p>
          {kept.stop
            ? `${dayText(kept.stop.since)}に、${nameOf(kept.stop.by)}の申し出で連絡を停止しています。`
            : '停止していません。'}
        </p>
      </section>
      <section>
        <h2>担当する団体</h2>
        {kept.assignments.length === 0 ? (
          <p>ありません。</p>
        ) : (
          <ul>
            {kept.assignments.map(({ organisation, assignedOn }) => (
              <li>
                {nameOf(organisation)}（{dayText(assignedOn)}から）
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>連絡の記録</h2>
        {kept.events.length === 0 ? (
          <p>ありません。</p>
        ) : (
          <TableScroll label="連絡の記録">
            <table>
              <caption>連絡した順</caption>
              <thead>
                <tr>
                  <th scope="col">日</th>
                  <th scope="col">連絡した側</th>
                  <th scope="col">方法</th>
                  <th scope="col">結果</th>
                  <th scope="col">次に連絡する日</th>
                  <th scope="col">メモ</th>
                </tr>
              </thead>
              <tbody>
                {kept.events.map((event) => (
                  <tr>
                    <th scope="row">{dayText(event.on)}</th>
                    <td>{nameOf(event.organisation)}</td>
                    <td>{WAY_NAMES[event.way]}</td>
                    <td>{resultText(event)}</td>
                    <td>{event.followUpOn ? dayText(event.followUpOn) : '－'}</td>
                    <td>{event.note ?? '－'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        )}
      </section>
      {kept.sameAs.length > 0 && (
        <section>
          <h2>同じ方とされている登録</h2>
          <p>
            整理番号 {kept.sameAs.map(({ contactId }) => contactReference(contactId)).join('、')}
          </p>
        </section>
      )}
      <p>
        このほか、職員などがこの方の連絡先を開いた記録（日時、開いた人、目的）が、氏名を含まない形で監査記録にあります。アンケートの回答は無記名で、この方のものを見つけることはできません。
      </p>
      <section class="office-section screen-only">
        <h2>手続き</h2>
        <Action to={paths.correct(person)} confirmation={confirmation} text="内容を訂正する" />
        <Action
          to={paths.contact(person)}
          confirmation={confirmation}
          text={kept.stop ? '連絡を再開する' : '連絡を停止する（連絡不要）'}
          name="contact"
          value={kept.stop ? 'resume' : 'stop'}
        />
        <Action to={paths.withdraw(person)} confirmation={confirmation} text="登録を取りやめる" />
        <p>
          <a class="button-text" href={paths.find}>
            手続きを終わる
          </a>
        </p>
      </section>
    </CounterFrame>
  );
};

const Row = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

interface ActionProps {
  readonly to: string;
  readonly confirmation: string;
  readonly text: string;
  readonly name?: string;
  readonly value?: string;
}

const Action = ({ to, confirmation, text, name, value }: ActionProps) => (
  <form class="counter-action" method="post" action={to}>
    <input type="hidden" name="confirmation" value={confirmation} />
    {name && <input type="hidden" name={name} value={value} />}
    <button class="button-secondary" type="submit">
      {text}
    </button>
  </form>
);

/** A code the form no longer has is shown as it is. */
function wishesOf({ preferences }: NewContact, optIn: OptIn): [string, string][] {
  const words = (options: OptIn['interests'], codes: readonly string[]) =>
    codes.map((code) => options.find((one) => one.code === code)?.label.ja ?? code).join('、') ||
    '記入なし';
  const { interests, skills, availability, district, recipients } = preferences;
  const { optIn: labels } = FORM_MESSAGES.ja;
  return [
    [labels.interests, words(optIn.interests, interests)],
    [labels.skills, words(optIn.skills, skills)],
    [labels.availability, words(optIn.availability, availability)],
    [labels.district, words(optIn.districts, district ? [district] : [])],
    [labels.recipients, words(optIn.recipients, recipients)],
  ];
}

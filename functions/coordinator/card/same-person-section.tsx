import { contactReference } from '../../../shared/contact/contact-reference.ts';
import { personPath, samePersonPath } from '../paths.ts';
import type { KnownPerson } from '../people/known-person.ts';

interface Props {
  readonly person: KnownPerson;
  readonly typed: string;
}

/** Two opt-ins of one person, seen by a coordinator's own eyes; from then on limits count together. */
export const SamePersonSection = ({ person, typed }: Props) => {
  const [own, ...others] = person.optIns;
  return (
    <section class="office-section" aria-labelledby="same-person">
      <h2 id="same-person">同じ方の別の登録</h2>
      {others.length > 0 && (
        <ul>
          {others.map((other) => (
            <li>
              <a href={personPath(other)}>整理番号 {contactReference(other.contactId)}</a>{' '}
              <form method="post" action={samePersonPath(person.entry)} class="assignment-one">
                <input type="hidden" name="not" value={`${other.survey} ${other.contactId}`} />
                <button class="button-secondary button-small" type="submit">
                  同じ方ではなかった
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <details class="office-details" open={typed !== ''}>
        <summary>2つの登録が同じ方のものだと気づいたとき</summary>
        <p>
          このサイトが自動で見つけることはありません。お電話などで同じ方だと分かったときに、もう一方の整理番号を入力してください。連絡の回数と連絡不要の申し出が、2つの登録を合わせて数えられます。
        </p>
        {own && (
          <form method="post" action={samePersonPath(person.entry)} class="office-form">
            <div class="field">
              <label class="field-label" for="other">
                もう一方の整理番号
              </label>
              <p class="hint" id="other-hint">
                例：3F9-A21
              </p>
              <input
                class="input input-code"
                id="other"
                name="other"
                value={typed}
                aria-describedby="other-hint"
                autocomplete="off"
              />
            </div>
            <button class="button-secondary" type="submit">
              同じ方の登録として扱う
            </button>
          </form>
        )}
      </details>
    </section>
  );
};

import { contactReference } from '../../../shared/contact/contact-reference.ts';
import type { PersonKey } from '../../../shared/coordination/person.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { CoordinatorPage } from '../pages/coordinator-page.tsx';
import { CALL, personPath, recordPath } from '../paths.ts';
import type { CoordinatorFrame } from '../viewer.tsx';

interface Props extends CoordinatorFrame {
  readonly person: PersonKey;
  /** What the form before said; goes along. */
  readonly fields: Fields;
  readonly query: string;
}

/** Asks once before 連絡不要: only the city takes it back, with a reason. */
export const StopPage = ({ person, fields, query, ...frame }: Props) => (
  <CoordinatorPage {...frame} title="連絡不要にしますか">
    <p tabindex={-1} data-focus>
      整理番号 {contactReference(person.contactId)}{' '}
      の方への連絡を、市とすべての団体で、今すぐ止めます。連絡先は開けなくなります。取り消せるのは市の担当者だけで、記録の間違いのときと、ご本人からお申し出があったときに限ります。
    </p>
    <form method="post" action={recordPath(person) + query}>
      {Object.entries(fields).flatMap(([name, values]) =>
        values.map((value) => <input type="hidden" name={name} value={value} />),
      )}
      <input type="hidden" name="sure" value="yes" />
      <div class="buttons">
        <button class="button" type="submit">
          連絡不要にする
        </button>
        <a class="button-secondary" href={`${personPath(person)}${query}#${CALL}`}>
          戻る
        </a>
      </div>
    </form>
  </CoordinatorPage>
);

import type { ContactEvent } from '../../../shared/coordination/contact-event.ts';
import type { PersonKey } from '../../../shared/coordination/person.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { settleMailPath } from '../paths.ts';

interface Props {
  readonly person: PersonKey;
  readonly event: ContactEvent;
}

/** A mail that nobody knows to have gone: only whoever sent it, or the city, can find out. */
export const MailUnsettled = ({ person, event }: Props) => (
  <section class="notice coordinator-stopped" aria-labelledby="mail-unsettled">
    <h2 id="mail-unsettled">メールが送れたか分かりません</h2>
    <p>
      {dayText(event.on)}
      に送ろうとしたメールが、いま送信中か、途中で止まりました。届いているかもしれないため、もう一度は送れません。数分たっても変わらないときは、ご本人に確かめるか、この整理番号と日付を添えてシステムの担当者に送信の記録を確かめてもらい、分かったことを押してください。
    </p>
    <form method="post" action={settleMailPath(person)} class="buttons">
      <input type="hidden" name="number" value={String(event.number)} />
      <button class="button-secondary" type="submit" name="became" value="sent">
        送れていた（検討中にする）
      </button>
      <button class="button-secondary" type="submit" name="became" value="failed">
        送れていなかった（もう一度送れるようにする）
      </button>
    </form>
  </section>
);

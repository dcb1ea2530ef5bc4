import { type KeptMail, stopHeaders } from '../../../shared/mail/mail.ts';
import { timeText } from '../../../shared/web/office/time-text.ts';
import { CoordinatorPage } from '../pages/coordinator-page.tsx';
import type { CoordinatorFrame } from '../viewer.tsx';

interface Props extends CoordinatorFrame {
  readonly mails: readonly KeptMail[];
}

export const OutboxPage = ({ mails, ...frame }: Props) => (
  <CoordinatorPage {...frame} title="送信箱（見本）">
    <p>
      この見本のサイトからは、メールは実際には送られません。送られるはずのメールがここに残ります。
    </p>
    {mails.length === 0 && <p>まだ送ったメールはありません。</p>}
    {mails.map((mail) => (
      <article class="mail-preview">
        <h2>{mail.subject}</h2>
        <dl class="mail-head">
          <div>
            <dt>日時</dt>
            <dd>{timeText(mail.at)}</dd>
          </div>
          <div>
            <dt>宛先</dt>
            <dd>{mail.to}</dd>
          </div>
          <div>
            <dt>差出人</dt>
            <dd>{mail.from}</dd>
          </div>
          {stopHeaders(mail).map(({ Name, Value }) => (
            <div>
              <dt>{Name}</dt>
              <dd>{Value}</dd>
            </div>
          ))}
        </dl>
        <pre class="mail-text">{mail.text}</pre>
        <p>
          <a href={mail.stopAddress}>連絡を止めるページを開く</a>
        </p>
      </article>
    ))}
  </CoordinatorPage>
);

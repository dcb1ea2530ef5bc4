import { contactReference } from '../../../shared/contact/contact-reference.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import { CoordinatorPage, Refused } from '../pages/coordinator-page.tsx';
import { mailPath, personPath } from '../paths.ts';
import type { KnownPerson } from '../people/known-person.ts';
import type { CoordinatorFrame } from '../viewer.tsx';

export interface MailTyped {
  readonly activity: string;
  readonly answerTo: string;
}

/** Why the mail can't go as it is; at a field, or about all of it. */
export interface MailFault {
  readonly field?: 'activity' | 'answer-to';
  readonly text: string;
}

interface Props extends CoordinatorFrame {
  readonly person: KnownPerson;
  readonly activities: readonly Activity[];
  readonly typed: MailTyped;
  readonly faults: readonly MailFault[];
  readonly preview: { readonly subject: string; readonly text: string } | undefined;
  /** The run or list one works through, as the end of an address. */
  readonly query: string;
}

/** Chooses what a mail introduces, shows it as it will arrive, sends it. */
export const MailPage = (props: Props) => {
  const { person, activities, typed, faults, preview, query, ...frame } = props;
  const { entry } = person;
  const send = mailPath(entry) + query;
  const answerFault = faults.find(({ field }) => field === 'answer-to')?.text;
  const reference = contactReference(entry.contactId);
  return (
    <CoordinatorPage
      {...frame}
      title={`整理番号 ${reference} の方へのメール`}
      trail={[
        { href: '/', text: '登録された方の一覧' },
        { href: personPath(entry) + query, text: `整理番号 ${reference} の方` },
      ]}
    >
      {faults.length > 0 && (
        <Refused>
          <h2>メールは送っていません</h2>
          {faults.map(({ field, text }) => (
            <p>{field ? <a href={`#${field}`}>{text}</a> : text}</p>
          ))}
        </Refused>
      )}
      {preview && (
        <section aria-labelledby="preview">
          <h2 id="preview" tabindex={-1} data-focus>
            このように届きます
          </h2>
          <div class="mail-preview">
            <p>
              <strong>{preview.subject}</strong>
            </p>
            <pre class="mail-text">{preview.text}</pre>
          </div>
          <form method="post" action={send}>
            <input type="hidden" name="entries" value={String(person.entries)} />
            <input type="hidden" name="activity" value={typed.activity} />
            <input type="hidden" name="answerTo" value={typed.answerTo} />
            <input type="hidden" name="step" value="send" />
            <button class="button" type="submit">
              このメールを送る
            </button>
          </form>
        </section>
      )}
      {activities.length === 0 ? (
        <p>
          ご案内できる活動がありません。<a href="/activities">活動の画面</a>で登録してください。
        </p>
      ) : (
        <section class="office-section" aria-labelledby="write">
          <h2 id="write">{preview ? '内容を変える' : '内容を選ぶ'}</h2>
          <p>
            文面は決まっていて、ご本人が同意したときの言語で届きます。活動の説明だけは、登録されたとおりの言葉です。送信サービスが受け付けると「検討中」として記録されます。
          </p>
          <form method="post" action={send} class="office-form" novalidate>
            <div class="field">
              <label class="field-label" for="activity">
                案内する活動
              </label>
              <select class="input" id="activity" name="activity">
                {activities.map(({ id, title }) => (
                  <option value={id} selected={id === typed.activity}>
                    {title}
                  </option>
                ))}
              </select>
            </div>
            <div class={answerFault ? 'field field-faulty' : 'field'}>
              <label class="field-label" for="answer-to">
                お返事の宛先
              </label>
              <p class="hint" id="answer-to-hint">
                担当者名、電話番号、受付時間など。メールにそのまま載ります。前に使った宛先は、このブラウザーを閉じるまで入力済みになります。
              </p>
              {answerFault && (
                <p class="field-error" id="answer-to-error">
                  {answerFault}
                </p>
              )}
              <textarea
                class="input"
                id="answer-to"
                name="answerTo"
                rows={3}
                required
                aria-invalid={answerFault ? 'true' : undefined}
                aria-describedby={answerFault ? 'answer-to-hint answer-to-error' : 'answer-to-hint'}
              >
                {typed.answerTo}
              </textarea>
            </div>
            <button class={preview ? 'button-secondary' : 'button'} type="submit">
              文面を確かめる
            </button>
          </form>
        </section>
      )}
    </CoordinatorPage>
  );
};

import type { Child } from 'hono/jsx';
import { contactReference } from '../../../shared/contact/contact-reference.ts';
import { resultText } from '../../../shared/coordination/contact-event.ts';
import { Done } from '../pages/coordinator-page.tsx';
import { personPath, takeBackPath } from '../paths.ts';
import type { RecordedBefore } from './recorded-before.ts';

interface Props {
  readonly recorded: RecordedBefore;
  /** The run or list one works through, as the end of an address. */
  readonly query: string;
  readonly children?: Child;
}

/** Says what was recorded a moment ago, with a way to put a wrong press right at once. */
export const RecordedNotice = ({ recorded, query, children }: Props) => {
  const { person, event, mayTakeBack } = recorded;
  const reference = contactReference(person.contactId);
  return (
    <Done>
      <p>
        {event ? (
          <>
            整理番号 {reference} の方を<strong>「{resultText(event)}」</strong>で記録しました。
            {event.mail === 'sent' && 'メールは送りました。'}
          </>
        ) : (
          `整理番号 ${reference} の方の連絡を記録しました。`
        )}
      </p>
      {mayTakeBack && event ? (
        <form method="post" action={takeBackPath(person) + query}>
          <input type="hidden" name="number" value={String(event.number)} />
          <button class="button-secondary button-small" type="submit">
            取り消してやり直す
          </button>
        </form>
      ) : (
        event &&
        !event.mail && (
          <p>
            押し間違えたときは、<a href={personPath(person)}>この方の画面</a>
            で正しい結果をもう一度記録してください。
          </p>
        )
      )}
      {children}
    </Done>
  );
};

/** After 連絡不要: the person is not there any more for an organisation. */
export const StoppedNotice = ({ children }: Pick<Props, 'children'>) => (
  <Done>
    <p>
      <strong>「連絡不要」</strong>
      で記録しました。この方には、どの団体からも連絡できなくなりました。
    </p>
    {children}
  </Done>
);

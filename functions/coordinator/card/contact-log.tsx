import type { Activity } from '../../../shared/coordination/activity.ts';
import {
  type ContactEvent,
  plainResultText,
  resultText,
  WAY_NAMES,
} from '../../../shared/coordination/contact-event.ts';
import type { Organisation } from '../../../shared/coordination/organisation.ts';
import type { Viewer } from '../../../shared/coordination/sight.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { callerName } from '../organisations/organisation-name.ts';
import { takeBackPath } from '../paths.ts';
import { mayReadEvent } from '../recording/may-read-event.ts';

interface Props {
  readonly events: readonly ContactEvent[];
  readonly viewer: Viewer;
  readonly organisations: readonly Organisation[];
  readonly activities: readonly Activity[];
  /** The entry whoever looks may take back. */
  readonly takeBack: ContactEvent | undefined;
  /** The run or list one works through, as the end of an address. */
  readonly query: string;
}

/** Of others' contacts an organisation learns who, when and with what outcome; the city reads all. */
export const ContactLog = (props: Props) => {
  const { events, viewer, organisations, activities, takeBack, query } = props;
  return (
    <section class="office-section" aria-labelledby="log">
      <h2 id="log">これまでの連絡</h2>
      {events.length === 0 ? (
        <p>まだどなたも連絡していません。</p>
      ) : (
        <TableScroll label="これまでの連絡の表">
          <table class="table contact-log">
            <caption>新しい順。ほかの団体の連絡は、日付と結果だけが見えます。</caption>
            <thead>
              <tr>
                <th scope="col">日付</th>
                <th scope="col">団体</th>
                <th scope="col">結果</th>
                <th scope="col">方法</th>
                <th scope="col">活動</th>
                <th scope="col">次に連絡する日</th>
                <th scope="col">メモ</th>
              </tr>
            </thead>
            <tbody>
              {events.toReversed().map((event) => {
                const open = mayReadEvent(viewer, event);
                const activity = activities.find(({ id }) => id === event.activity)?.title;
                return (
                  <tr>
                    <th scope="row">{dayText(event.on)}</th>
                    <td>{callerName(organisations, event.organisation)}</td>
                    <td>
                      {open ? resultText(event) : plainResultText(event)}
                      {event === takeBack && (
                        <form method="post" action={takeBackPath(event) + query}>
                          <input type="hidden" name="number" value={String(event.number)} />
                          <button class="button-secondary button-small" type="submit">
                            取り消す
                          </button>
                        </form>
                      )}
                    </td>
                    <td>{open ? WAY_NAMES[event.way] : ''}</td>
                    <td>{open ? (activity ?? '') : ''}</td>
                    <td>{open && event.followUpOn ? dayText(event.followUpOn) : ''}</td>
                    <td class="contact-note">{open ? event.note : ''}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableScroll>
      )}
    </section>
  );
};

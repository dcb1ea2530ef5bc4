import { contactReference } from '../../../shared/contact/contact-reference.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { DUE_NAMES } from '../due-reason.ts';
import type { DuePerson } from '../due-today.ts';
import { duePath, personPath } from '../paths.ts';
import { PURPOSES, type PurposeCode } from '../purposes.ts';
import type { CoordinatorFrame } from '../viewer.tsx';
import { CoordinatorPage, Done } from './coordinator-page.tsx';

interface Props extends CoordinatorFrame {
  readonly due: readonly DuePerson[];
  readonly done: string | undefined;
}

/** What a run through those due today can be for. */
const RUN_PURPOSES = [
  'follow-up',
  'arrange',
  'introduce',
] as const satisfies readonly PurposeCode[];

/** Whom to get in touch with today: a start that leads from one to the next, and a list on paper. */
export const TodayPage = ({ due, done, ...frame }: Props) => (
  <CoordinatorPage {...frame} title="今日の連絡">
    {done && <Done>{done}</Done>}
    {due.length === 0 ? (
      <p>今日連絡する方はいません。割り当てや、次に連絡する日が来た方がここに出ます。</p>
    ) : (
      <>
        <p>
          今日連絡する方は<strong>{due.length}人</strong>
          です。約束の日が来た方が先、次にまだ一度も声をかけていない方の順です。
        </p>
        {!frame.pause && <Starts due={due} />}
        <DueTable due={due} />
      </>
    )}
  </CoordinatorPage>
);

const Starts = ({ due }: Pick<Props, 'due'>) => (
  <section class="office-section" aria-labelledby="start">
    <h2 id="start">はじめる</h2>
    <p>
      連絡先を開く目的は、はじめに1回選びます。結果を押すと、すぐに次の方の連絡先が開きます。開いた方ごとに、目的とともに監査記録に残ります。
    </p>
    <ul class="today-starts">
      {RUN_PURPOSES.map((purpose) => {
        const first = due.find((person) => person.due.purpose === purpose);
        const count = due.filter((person) => person.due.purpose === purpose).length;
        return (
          first && (
            <li>
              <a class="button" href={duePath(first.entry, purpose)}>
                {PURPOSES[purpose]}（{count}人）
              </a>
            </li>
          )
        );
      })}
      <li>
        <form method="post" action="/today/phone-list">
          <button class="button-secondary" type="submit">
            今日の電話リストを開いて印刷する
          </button>
        </form>
      </li>
    </ul>
  </section>
);

const DueTable = ({ due }: Pick<Props, 'due'>) => (
  <TableScroll label="今日連絡する方">
    <table class="table today-table cards">
      <caption>今日連絡する方</caption>
      <thead>
        <tr>
          <th scope="col">整理番号</th>
          <th scope="col">今日連絡するわけ</th>
          <th scope="col">これまでの連絡</th>
        </tr>
      </thead>
      <tbody>
        {due.map(({ entry, events, due: { kind, since } }) => (
          <tr>
            <th scope="row" data-label="整理番号">
              <a class="contact-link" href={personPath(entry)}>
                {contactReference(entry.contactId)}
              </a>
            </th>
            <td data-label="今日連絡するわけ">
              {DUE_NAMES[kind]}（{dayText(since)}から）
            </td>
            <td data-label="これまでの連絡">{events.length}回</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);

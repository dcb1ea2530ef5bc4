import { contactReference } from '../../../shared/contact/contact-reference.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { CoordinatorPage, Done } from '../pages/coordinator-page.tsx';
import { Pager } from '../pages/pager.tsx';
import type { PageOf } from '../paging.ts';
import { duePath, dueStartPath } from '../paths.ts';
import { PURPOSES, type PurposeCode } from '../people/purposes.ts';
import { WISH_LABELS } from '../people/wish-labels.ts';
import { wishesOf } from '../people/wishes.ts';
import type { RecordedBefore } from '../recording/recorded-before.ts';
import { RecordedNotice, StoppedNotice } from '../recording/recorded-notice.tsx';
import type { CoordinatorFrame } from '../viewer.tsx';
import { DUE_NAMES } from './due-reason.ts';
import type { DuePerson } from './due-today.ts';
import { offeredActivity } from './offered-activity.ts';

interface Props extends CoordinatorFrame {
  readonly due: readonly DuePerson[];
  /** The page of them that is looked at. */
  readonly shown: PageOf<DuePerson>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly activities: readonly Activity[];
  /** What was recorded with the last of a run. */
  readonly recorded: RecordedBefore | undefined;
  readonly stopped: boolean;
  /** The purpose of a run that has come to its end. */
  readonly ended: PurposeCode | undefined;
}

/** What a run through those due today can be for. */
const RUN_PURPOSES = [
  'follow-up',
  'arrange',
  'introduce',
] as const satisfies readonly PurposeCode[];

/** Whom to get in touch with today: a start that leads from one to the next, and a list on paper. */
export const TodayPage = (props: Props) => {
  const { due, shown, definitions, activities, recorded, stopped, ended, ...frame } = props;
  const query = ended ? `?run=today&purpose=${ended}` : '';
  const end = ended && <p>{endedText(ended, due)}</p>;
  return (
    <CoordinatorPage {...frame} title="今日の連絡">
      {stopped ? (
        <StoppedNotice>{end}</StoppedNotice>
      ) : recorded ? (
        <RecordedNotice recorded={recorded} query={query}>
          {end}
        </RecordedNotice>
      ) : (
        end && <Done>{end}</Done>
      )}
      {due.length === 0 ? (
        <p>今日連絡する方はいません。割り当てや、次に連絡する日が来た方がここに出ます。</p>
      ) : (
        <>
          <p>
            今日連絡する方は<strong>{due.length}人</strong>
            です。約束の日が来た方が先、次にまだ一度も声をかけていない方の順です。
          </p>
          {!frame.pause && <Starts due={due} />}
          <DueTable {...props} />
          <Pager shown={shown} to={(page) => `/today?page=${page}`} />
        </>
      )}
    </CoordinatorPage>
  );
};

function endedText(purpose: PurposeCode, due: readonly DuePerson[]): string {
  const left = due.filter((person) => person.due.purpose === purpose).length;
  return left === 0
    ? `「${PURPOSES[purpose]}」で今日連絡する方は、これで終わりです。`
    : `最後の方まで来ました。「${PURPOSES[purpose]}」で記録せずに先へ進んだ方が、${left}人残っています。`;
}

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

const DueTable = ({
  shown,
  definitions,
  activities,
}: Pick<Props, 'shown' | 'definitions' | 'activities'>) => (
  <TableScroll label="今日連絡する方">
    <table class="table today-table cards call-rows">
      <caption>今日連絡する方</caption>
      <thead>
        <tr>
          <th scope="col">整理番号</th>
          <th scope="col">今日連絡するわけ</th>
          <th scope="col">ご案内する活動</th>
          <th scope="col">{WISH_LABELS.district}</th>
          <th scope="col">これまでの連絡</th>
        </tr>
      </thead>
      <tbody>
        {shown.items.map((person) => {
          const { entry, events, due } = person;
          const optIn = definitions.get(entry.survey)?.optIn;
          return (
            <tr>
              <th scope="row" data-label="整理番号">
                <a class="contact-link" href={dueStartPath(entry)}>
                  {contactReference(entry.contactId)}
                </a>
              </th>
              <td data-label="わけ">
                {DUE_NAMES[due.kind]}（{dayText(due.since)}から）
              </td>
              <td data-label="活動">{offeredActivity(person, activities)?.title}</td>
              <td data-label="地区">{optIn && wishesOf(entry.preferences, optIn).district}</td>
              <td data-label="連絡">{events.length}回</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </TableScroll>
);

import { contactReference } from '../../../shared/contact/contact-reference.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import { asksOf } from '../../../shared/coordination/asks.ts';
import type { ContactLimit } from '../../../shared/coordination/contact-limit.ts';
import { reasonsFor } from '../../../shared/coordination/match.ts';
import { reasonWords } from '../../../shared/coordination/reason-words.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { CoordinatorPage } from '../pages/coordinator-page.tsx';
import { personPath } from '../paths.ts';
import type { KnownPerson } from '../people/known-person.ts';
import type { CoordinatorFrame } from '../viewer.tsx';
import { ACTIVITIES_TRAIL } from './activity-form-page.tsx';

/** Someone to ask, with the words of the form they filled in. */
export interface Ranked {
  readonly known: KnownPerson;
  readonly optIn: OptIn;
}

interface Props extends CoordinatorFrame {
  readonly activity: Activity;
  /** Whom to ask first stands first. */
  readonly order: readonly Ranked[];
  readonly limit: ContactLimit;
}

/** Whom to ask for an activity: the city assigns them from here, an organisation calls them. */
export const AskingOrderPage = ({ activity, order, limit, ...frame }: Props) => {
  const assigns = frame.viewer.side === 'city';
  const table = <OrderTable activity={activity} order={order} assigns={assigns} />;
  return (
    <CoordinatorPage
      {...frame}
      title="お願いする順"
      trail={[...ACTIVITIES_TRAIL, { href: `/activities/${activity.id}`, text: activity.title }]}
    >
      <p>
        「{activity.title}
        」が希望に合い、いま連絡してよい方です。これまでにお願いした回数が少ない方から、同じなら最後のお願いから日がたっている方、希望やできることによく合う方の順です。それでも同じときは、くじで決めています（活動ごとに変わります）。
      </p>
      <p>
        {limit.days}日のあいだに{limit.asks}
        回お願いした方、ほかの案内を検討中の方、連絡不要の方、この団体への提供に同意していない方は、ここには出ません。
      </p>
      {order.length === 0 ? (
        <p class="notice">いまお願いできる方はいません。</p>
      ) : assigns ? (
        <form method="post" action="/assign">
          <input type="hidden" name="organisation" value={activity.organisation} />
          <input type="hidden" name="activity" value={activity.id} />
          {table}
          <button class="button" type="submit">
            選んだ方を、この活動の団体に割り当てる
          </button>
        </form>
      ) : (
        table
      )}
    </CoordinatorPage>
  );
};

interface TableProps extends Pick<Props, 'activity' | 'order'> {
  readonly assigns: boolean;
}

const OrderTable = ({ activity, order, assigns }: TableProps) => (
  <TableScroll label="お願いする順">
    <table class="table cards call-rows">
      <caption>お願いする順　{order.length}人</caption>
      <thead>
        <tr>
          <th scope="col">整理番号</th>
          <th scope="col">合う理由</th>
          <th scope="col">お願いした回数</th>
          {assigns && <th scope="col">割り当て</th>}
        </tr>
      </thead>
      <tbody>
        {order.map(({ known: { entry, events }, optIn }) => {
          const { preferences } = entry;
          const reasons = reasonsFor(preferences, activity, optIn.interests) ?? [];
          const reference = contactReference(entry.contactId);
          return (
            <tr>
              <th scope="row" data-label="整理番号">
                <a class="contact-link" href={personPath(entry)}>
                  {reference}
                </a>
              </th>
              <td data-label="合う理由">{reasonWords(reasons, preferences, activity, optIn)}</td>
              <td data-label="お願いした回数">{asksOf(events).length}回</td>
              {assigns && (
                <td data-label="割り当て">
                  <label class="activity-time">
                    <input
                      type="checkbox"
                      name="person"
                      value={`${entry.survey} ${entry.contactId}`}
                    />
                    <span>
                      選ぶ<span class="visually-hidden">（{reference}）</span>
                    </span>
                  </label>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  </TableScroll>
);

import { contactReference } from '../../../shared/contact/contact-reference.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import { OUTCOME_NAMES } from '../../../shared/coordination/contact-event.ts';
import type { Day } from '../../../shared/response/day.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { Document } from '../../../shared/web/document.tsx';
import { dayText } from '../../../shared/web/office/day-text.ts';
import type { Opened } from '../people/open-contact.ts';
import { LANGUAGE_NAMES, telephoneText } from '../people/print-details.ts';
import { skillsFor } from '../people/wishes.ts';
import { PURPOSE } from '../site.ts';
import type { CoordinatorFrame } from '../viewer.tsx';
import { DUE_WORDS } from './due-reason.ts';
import type { DuePerson } from './due-today.ts';
import { offeredActivity } from './offered-activity.ts';

interface Props extends CoordinatorFrame {
  readonly rows: readonly { readonly person: DuePerson; readonly opened: Opened }[];
  readonly activities: readonly Activity[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly today: Day;
}

/** Sheets to telephone from: whom, why, and boxes for the outcome. */
export const PhoneListPage = ({ rows, activities, definitions, today, ...frame }: Props) => {
  const { site, viewer, user } = frame;
  const recipient = viewer.side === 'city' ? '市' : viewer.organisation.name;
  const callable = rows.flatMap(({ person, opened }) =>
    opened.outcome === 'opened' && opened.details.phone
      ? [{ person, details: opened.details, phone: opened.details.phone }]
      : [],
  );
  const others = rows.length - callable.length;
  return (
    <Document lang="ja" title={`電話リスト ${dayText(today)} | ${site.title}`} assets={site.assets}>
      <main id="main" class="page office-wide phone-list">
        <p class="screen-only">
          <a href="/today">今日の連絡へ戻る</a>
        </p>
        <p class="screen-only">ブラウザーの「印刷」（Ctrl＋P、Macでは⌘＋P）で印刷してください。</p>
        <h1>電話リスト　{dayText(today)}</h1>
        <dl class="phone-list-head">
          <div>
            <dt>使う人</dt>
            <dd>
              {recipient}　{user?.name}
            </dd>
          </div>
          <div>
            <dt>利用目的</dt>
            <dd>{PURPOSE}</dd>
          </div>
        </dl>
        <p class="phone-list-care">
          <strong>取扱注意（個人情報）</strong>
          ：今日の連絡だけに使い、持ち出し・複写をしないでください。結果をサイトに記録したら、その日のうちに細断して処分してください。
        </p>
        {callable.length === 0 ? (
          <p>今日、電話で連絡する方はいません。</p>
        ) : (
          <table class="table phone-list-table">
            <caption>{callable.length}人</caption>
            <thead>
              <tr>
                <th scope="col">整理番号</th>
                <th scope="col">氏名</th>
                <th scope="col">電話番号</th>
                <th scope="col">わけ・活動・できること</th>
                <th scope="col">結果</th>
              </tr>
            </thead>
            <tbody>
              {callable.map(({ person, details, phone }) => (
                <tr>
                  <td class="phone-list-number">{contactReference(person.entry.contactId)}</td>
                  <th scope="row" class="phone-list-name">
                    {details.name}
                    {details.language !== 'ja' && `（${LANGUAGE_NAMES[details.language]}）`}
                  </th>
                  <td class="phone-list-number">{telephoneText(phone)}</td>
                  <td class="phone-list-reason">
                    <Reason person={person} activities={activities} definitions={definitions} />
                  </td>
                  <td>
                    {Object.values(OUTCOME_NAMES).map((name) => (
                      <span class="phone-list-box">□{name}</span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {others > 0 && (
          <p class="screen-only">
            電話での連絡を希望していない方などが、ほかに{others}
            人います。「今日の連絡」から開いてください。
          </p>
        )}
      </main>
    </Document>
  );
};

interface ReasonProps extends Pick<Props, 'activities' | 'definitions'> {
  readonly person: DuePerson;
}

/** Why to call, about what, and what of it the person can bring. */
const Reason = ({ person, activities, definitions }: ReasonProps) => {
  const { entry, due } = person;
  const activity = offeredActivity(person, activities);
  const optIn = definitions.get(entry.survey)?.optIn;
  const skills = optIn && skillsFor(entry.preferences, activity?.skills ?? [], optIn);
  return (
    <>
      {DUE_WORDS[due.kind]}
      {activity && `：${activity.title}`}
      {skills && `／できること：${skills}`}
    </>
  );
};

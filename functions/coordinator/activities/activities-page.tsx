import { type Activity, isOpen } from '../../../shared/coordination/activity.ts';
import type { Day } from '../../../shared/response/day.ts';
import { MOST_ACTIVITIES_AT_ONCE } from '../../../shared/storage/activity-repository.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { FileSection } from '../files/file-section.tsx';
import { CoordinatorPage, Done } from '../pages/coordinator-page.tsx';
import type { CoordinatorFrame } from '../viewer.tsx';
import { type ActivityChoices, inputOf } from './activity-input.ts';

interface Props extends CoordinatorFrame {
  readonly activities: readonly Activity[];
  readonly choices: ActivityChoices;
  readonly today: Day;
  readonly done: string | undefined;
}

export const ActivitiesPage = ({ activities, choices, today, done, ...frame }: Props) => {
  const open = activities.filter((activity) => isOpen(activity, today));
  const over = activities.filter((activity) => !isOpen(activity, today));
  return (
    <CoordinatorPage {...frame} title="活動">
      {done && (
        <Done>
          <p>{done}</p>
        </Done>
      )}
      <p>
        登録された方に案内する活動です。「公開」にした活動は、市民向けの「地域活動の一覧」にも載ります。合う活動は、1時間ごとに登録された方の一覧へ反映されます。
      </p>
      {choices.organisations.length === 0 ? (
        <p class="notice">
          団体がまだありません。先に<a href="/organisations">団体を登録</a>してください。
        </p>
      ) : (
        <p>
          <a class="button" href="/activities/new">
            活動を登録する
          </a>
        </p>
      )}
      <ActivityTable caption="募集中の活動" activities={open} choices={choices} asked />
      {over.length > 0 && (
        <ActivityTable caption="募集を終えた活動" activities={over} choices={choices} />
      )}
      <FileSection action="/activities/check" download="/activities/activities.csv">
        新しい活動と変更する活動を、合わせて一度に{MOST_ACTIVITIES_AT_ONCE}
        件まで登録できます（変わらない行は数えません。それより多いときは、ファイルを分けてください）。「活動番号」が空欄の行は新しい活動になり、番号のある行はその活動を置き換えます。曜日・時間帯や「あると助かること」がいくつもあるときは「、」で区切ってください。登録する前に、何が加わり、何が変わるかを確かめられます。
      </FileSection>
    </CoordinatorPage>
  );
};

interface TableProps {
  readonly caption: string;
  readonly activities: readonly Activity[];
  readonly choices: ActivityChoices;
  /** Whether people are still asked for them. */
  readonly asked?: boolean;
}

const ActivityTable = ({ caption, activities, choices, asked }: TableProps) => (
  <TableScroll label={caption}>
    <table class="table cards">
      <caption>
        {caption}（{activities.length}件）
      </caption>
      <thead>
        <tr>
          <th scope="col">活動名</th>
          <th scope="col">団体</th>
          <th scope="col">分野</th>
          <th scope="col">場所</th>
          <th scope="col">曜日・時間帯</th>
          <th scope="col" class="activity-short">
            期間
          </th>
          <th scope="col" class="activity-short">
            人数
          </th>
          <th scope="col" class="activity-short">
            公開
          </th>
          {asked && <th scope="col">お願いする方</th>}
        </tr>
      </thead>
      <tbody>
        {activities.map((activity) => {
          const said = inputOf(activity, choices);
          return (
            <tr>
              <th scope="row" data-label="活動名">
                <a href={`/activities/${activity.id}`}>{activity.title}</a>
              </th>
              <td data-label="団体">{said.organisation}</td>
              <td data-label="分野">{said.field}</td>
              <td data-label="場所">
                {activity.place}（{said.town || '市内全域'}）
              </td>
              <td data-label="曜日・時間帯">{said.times}</td>
              <td class="activity-short" data-label="期間">
                {periodText(activity)}
              </td>
              <td class="activity-short" data-label="人数">
                {activity.needed}人
              </td>
              <td class="activity-short" data-label="公開">
                {activity.shownToPublic ? '公開' : '非公開'}
              </td>
              {asked && (
                <td data-label="お願いする方">
                  <a class="contact-link" href={`/activities/${activity.id}/people`}>
                    順に見る
                    <span class="visually-hidden">（{activity.title}）</span>
                  </a>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  </TableScroll>
);

const periodText = ({ from, until }: Activity): string =>
  from || until ? `${from ?? ''}～${until ?? ''}` : '通年';

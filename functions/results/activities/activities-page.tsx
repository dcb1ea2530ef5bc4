import type { PublicActivity } from '../../../shared/coordination/activity.ts';
import { LICENCE } from '../../../shared/publication/open-data/dcat.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { Frame } from '../frame.ts';
import { Layout } from '../pages/layout.tsx';
import { ActivityCard } from './activity-card.tsx';
import { type ActivityFilter, meets } from './activity-filter.ts';
import { FilterLinks } from './filter-links.tsx';

interface Props {
  readonly frame: Frame;
  readonly definition: Definition;
  /** Those that look for people now. */
  readonly activities: readonly PublicActivity[];
  readonly filter: ActivityFilter;
}

export const ActivitiesPage = ({ frame, definition, activities, filter }: Props) => {
  const ja = frame.language === 'ja';
  const some = activities.filter((activity) => meets(activity, filter));
  const city = definition.city[frame.language];
  return (
    <Layout
      frame={frame}
      title={{ ja: '地域活動の一覧', en: 'Local activities' }}
      description={{
        ja: `${definition.city.ja}で参加できる地域活動・ボランティアの一覧です。`,
        en: `Community activities and volunteering in ${definition.city.en}.`,
      }}
    >
      <div class="notice">
        <p>
          {ja
            ? `${city}で、参加してくださる方を募集している活動です。連絡先を登録すると、ご希望に合う活動を、市や団体のコーディネーターがご案内します。アンケートに回答していない方も、一年中いつでも登録できます。`
            : `These activities in ${city} are looking for people. If you leave your contact details, a coordinator will tell you about activities that suit you. You can sign up at any time of the year, whether you answered the survey or not. The activities are described in Japanese.`}
        </p>
        <p>
          <a class="button" href="/sign-up">
            {ja ? '活動の案内を申し込む' : 'Sign up to hear about activities'}
          </a>
        </p>
      </div>
      <FilterLinks {...{ frame, definition, activities, filter }} />
      <h2>{ja ? `募集中の活動（${some.length}件）` : `Activities (${some.length})`}</h2>
      {some.length === 0 ? (
        <p>
          {activities.length === 0
            ? ja
              ? 'いま募集している活動はありません。連絡先を登録しておくと、合う活動が出たときにご案内します。'
              : 'No activity is looking for people at the moment. Sign up, and we will tell you when one does.'
            : ja
              ? '条件に合う活動はありません。「すべて」を選んで、条件を変えてください。'
              : 'No activity fits. Choose “All” to widen your search.'}
        </p>
      ) : (
        <ul class="activity-list">
          {some.map((activity) => (
            <ActivityCard activity={activity} optIn={definition.optIn} language={frame.language} />
          ))}
        </ul>
      )}
      <h2>{ja ? 'オープンデータ' : 'Open data'}</h2>
      <p>
        <a href="/activities/data/activities.csv">CSV</a>{' '}
        <a href="/activities/data/activities.json">JSON</a>
        {ja ? '（利用条件：' : ' (licence: '}
        <a rel="license" href={LICENCE}>
          CC BY 4.0
        </a>
        {ja ? '）' : ')'}
      </p>
    </Layout>
  );
};

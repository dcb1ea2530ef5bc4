import type { Activity } from '../../shared/coordination/activity.ts';
import type { Organisation } from '../../shared/coordination/organisation.ts';
import type { ActivityRepository } from '../../shared/storage/activity-repository.ts';
import type { OrganisationRepository } from '../../shared/storage/organisation-repository.ts';

const organisation = (code: string, name: string): Organisation => ({
  code,
  name: `（見本）${name}`,
  recipient: code,
  closed: false,
  revision: 1,
});

const ORGANISATIONS = [
  organisation('shakyo', '社会福祉協議会'),
  organisation('volunteer_centre', '市民活動センター'),
  organisation('organisers', '花と緑の会'),
] as const;

type Shown = Pick<Activity, 'id' | 'organisation' | 'field' | 'times' | 'needed'> &
  Partial<Pick<Activity, 'town' | 'skills' | 'brings'>> & {
    readonly name: string;
    readonly text: string;
    readonly at: string;
  };

const activity = ({ name, text, at, ...rest }: Shown): Activity => ({
  skills: [],
  ...rest,
  title: `（見本）${name}`,
  description: `（見本）${text}`,
  place: `（見本）${at}`,
  shownToPublic: true,
  closed: false,
  revision: 1,
});

const ACTIVITIES: readonly Activity[] = [
  activity({
    id: 'mihon1kodomo',
    organisation: 'shakyo',
    name: '子ども食堂の手伝い',
    text: '配膳と片付け、子どもたちの遊び相手をお願いします。初めての方も歓迎します。',
    field: 'children',
    at: '地域の集会所',
    town: 'motomachi',
    times: ['weekend_day'],
    skills: ['play_and_study', 'cooking'],
    needed: 4,
    brings: 'エプロン',
  }),
  activity({
    id: 'mihon2mimamo',
    organisation: 'shakyo',
    name: '高齢の方の見守り訪問',
    text: '2人1組で、ひとり暮らしの方のお宅へ月に2回うかがいます。',
    field: 'elderly',
    at: '市内のお宅',
    times: ['weekday_day'],
    skills: ['company'],
    needed: 6,
  }),
  activity({
    id: 'mihon3kouryu',
    organisation: 'volunteer_centre',
    name: '日本語での会話の相手',
    text: '外国から来た方と、やさしい日本語で話します。',
    field: 'international',
    at: '市民活動センター',
    times: ['weekday_evening', 'weekend_day'],
    skills: ['company', 'languages'],
    needed: 5,
  }),
  activity({
    id: 'mihon4matsur',
    organisation: 'volunteer_centre',
    name: '地域のまつりの準備',
    text: '机や椅子を並べ、案内の看板を立てます。',
    field: 'events',
    at: '駅前の広場',
    town: 'motomachi',
    times: ['weekend_day', 'weekend_evening'],
    skills: ['physical_work', 'media'],
    needed: 20,
  }),
  activity({
    id: 'mihon5hanada',
    organisation: 'organisers',
    name: '公園の花壇の手入れ',
    text: '水やりと草取りをします。30分だけでもかまいません。',
    field: 'environment',
    at: '近くの公園',
    town: 'nakakiyoto',
    times: ['weekday_day', 'weekend_day'],
    skills: ['physical_work'],
    needed: 8,
    brings: '軍手、飲み物',
  }),
];

/** Organisations and activities nobody runs, once, so that lists have something to show. */
export async function storeDemoActivities(
  organisations: OrganisationRepository,
  activities: ActivityRepository,
): Promise<void> {
  if ((await organisations.list()).length > 0) return;
  await organisations.store(ORGANISATIONS);
  await activities.store(
    ACTIVITIES.map((each) => ({
      activity: each,
      organiser: ORGANISATIONS.find(({ code }) => code === each.organisation)?.name ?? '',
    })),
  );
}

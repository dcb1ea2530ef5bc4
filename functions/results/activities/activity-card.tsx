import type { Child } from 'hono/jsx';
import type { PublicActivity } from '../../../shared/coordination/activity.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';
import { printDay } from '../../../shared/web/print-day.ts';
import type { SiteLanguage, Words } from '../frame.ts';

interface Props {
  readonly activity: PublicActivity;
  readonly optIn: OptIn;
  readonly language: SiteLanguage;
}

const LABELS = {
  field: { ja: '分野', en: 'Field' },
  organiser: { ja: '団体', en: 'Organiser' },
  place: { ja: '場所', en: 'Place' },
  times: { ja: '曜日・時間帯', en: 'Days and times' },
  skills: { ja: 'あると助かること', en: 'What helps' },
  period: { ja: '期間', en: 'Period' },
  needed: { ja: '募集人数', en: 'People needed' },
  brings: { ja: '持ち物', en: 'What to bring' },
} as const satisfies Record<string, Words>;

/** One activity; whatever its organiser wrote is marked as Japanese. */
export const ActivityCard = ({ activity, optIn, language }: Props) => {
  const ja = language === 'ja';
  const say = (options: OptIn['availability'], code: string) =>
    options.find((option) => option.code === code)?.label[language] ?? code;
  const typed = (text: string) => <span lang="ja">{text}</span>;
  const town = activity.town
    ? say(optIn.districts, activity.town)
    : ja
      ? '市内全域'
      : 'all over the city';
  return (
    <li class="activity-card" id={activity.id}>
      <h3 lang="ja">{activity.title}</h3>
      <p class="activity-text" lang="ja">
        {activity.description}
      </p>
      <dl>
        <Fact label={LABELS.organiser[language]}>{typed(activity.organiser)}</Fact>
        <Fact label={LABELS.field[language]}>{say(optIn.interests, activity.field)}</Fact>
        <Fact label={LABELS.place[language]}>
          {typed(activity.place)}
          {ja ? `（${town}）` : ` (${town})`}
        </Fact>
        <Fact label={LABELS.times[language]}>
          {activity.times.map((time) => say(optIn.availability, time)).join(ja ? '、' : '; ')}
        </Fact>
        {activity.skills.length > 0 && (
          <Fact label={LABELS.skills[language]}>
            {activity.skills.map((skill) => say(optIn.skills, skill)).join(ja ? '、' : '; ')}
            {ja ? '（なくても参加できます）' : ' (not required)'}
          </Fact>
        )}
        <Fact label={LABELS.period[language]}>{periodText(activity, language)}</Fact>
        <Fact label={LABELS.needed[language]}>
          {ja ? `${activity.needed}人` : String(activity.needed)}
        </Fact>
        {activity.brings && <Fact label={LABELS.brings[language]}>{typed(activity.brings)}</Fact>}
      </dl>
      <p>
        <a href="/sign-up">
          {ja ? '案内を申し込む' : 'Sign up'}
          <span class="visually-hidden" lang="ja">
            ：{activity.title}
          </span>
        </a>
      </p>
    </li>
  );
};

const Fact = ({ label, children }: { readonly label: string; readonly children: Child }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

function periodText({ from, until }: PublicActivity, language: SiteLanguage): string {
  if (!from && !until) return language === 'ja' ? '通年' : 'All year round';
  const [first, last] = [from, until].map((day) => (day ? printDay(day, language) : ''));
  return language === 'ja' ? `${first}〜${last}` : `${first} – ${last}`.trim();
}

import { PROGRESS_STATUSES } from '../../../shared/indicator/progress.ts';
import { PROGRESS_STATUS_TEXTS } from '../../../shared/indicator/progress-wording.ts';
import type { RegisteredPublication } from '../../../shared/publication/register.ts';
import { printDay } from '../../../shared/web/print-day.ts';
import { boardGroups, type Grouping } from '../board/groups.ts';
import { filePath, link, type Opened, ownPath, prefix, type Words } from '../frame.ts';
import { countText, timeText } from '../print.ts';
import { BoardTable } from './board-table.tsx';
import { Layout } from './layout.tsx';

interface Props {
  readonly opened: Opened;
  readonly by: Grouping;
  /** Every publication that ever was, latest first. */
  readonly all: readonly RegisteredPublication[];
}

const GROUPINGS: Readonly<Record<Grouping, Words>> = {
  field: { ja: '分野', en: 'Field' },
  goal: { ja: 'SDGsの目標', en: 'SDG goal' },
  policy: { ja: '長期総合計画の政策', en: 'Policy' },
};

/** Where one arrives: every indicator of the plan, and what else there is to read. */
export const BoardPage = ({ opened, by, all }: Props) => {
  const { publication, language } = opened;
  const ja = language === 'ja';
  const [sampled] = publication.streams;
  const title: Words = {
    ja: `${publication.title.ja}の結果`,
    en: `Results: ${publication.title.en}`,
  };
  const description: Words = {
    ja: `${publication.city.ja}の計画の指標${publication.indicators.length}件の進み具合と、市民アンケートの全設問の結果です。`,
    en: `Progress of the ${publication.indicators.length} indicators of the plan of ${publication.city.en}, and the results of every question of the citizen survey.`,
  };
  return (
    <Layout frame={opened} opened={opened} title={title} description={description}>
      <p>{description[language]}</p>
      <dl class="figures results-facts">
        <div>
          <dt>{ja ? '調査した期間' : 'Survey period'}</dt>
          <dd>
            {printDay(publication.firstDay, language)}
            {ja ? '〜' : ' – '}
            {printDay(publication.closesOn, language)}
          </dd>
        </div>
        <div>
          <dt>{ja ? '回答した人' : 'People who answered'}</dt>
          <dd>
            {countText(sampled?.responses ?? 0)}
            {ja ? '人' : ''}
            {sampled?.stream === 'sampled' && (ja ? '（無作為に選んだ方）' : ' (drawn at random)')}
          </dd>
        </div>
        <div>
          <dt>{ja ? '公表した日' : 'Published on'}</dt>
          <dd>{timeText(opened.entry.publishedAt, language)}</dd>
        </div>
      </dl>
      <Counts opened={opened} />
      <nav aria-label={ja ? '指標の並べ方' : 'Group indicators by'}>
        <ul class="page-links">
          {(['field', 'goal', 'policy'] as const).map((one) => (
            <li>
              <a
                href={one === 'field' ? link(opened) : `${link(opened)}?by=${one}`}
                {...(one === by ? { 'aria-current': 'true' } : {})}
              >
                {ja ? `${GROUPINGS[one].ja}で見る` : `By ${GROUPINGS[one].en}`}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {by === 'policy' && !ja && (
        <p>Policies are named in Japanese, as the plan of the city prints them.</p>
      )}
      {boardGroups(opened, by).map((group) => (
        <BoardTable opened={opened} group={group} />
      ))}
      <section class="office-section" aria-labelledby="read">
        <h2 id="read">{ja ? '読み方' : 'How to read this'}</h2>
        <p>
          {ja
            ? '「最新の値」の下のかっこは、95％信頼区間です。無作為に選んだ方の回答から市民全体の割合を推し量ったときの誤差の幅を表します。「判定できない」は、よい・悪いではなく、誤差などのために今はどちらとも言えないという意味です。'
            : 'The range below a latest value is its 95 % interval: how far chance in drawing people may have moved the figure from the share among all residents. “Cannot be judged” means neither good nor bad: nothing can be said yet.'}{' '}
          <a href={link(opened, '/method')}>
            {ja ? '調査と集計の方法' : 'How the survey was done'}
          </a>
        </p>
        <p>
          <a href={filePath(opened.entry, 'results.csv')}>
            {ja ? '全結果のCSV' : 'All results as CSV'}
          </a>
          {ja ? 'など、' : ' and '}
          <a href={link(opened, '/data')}>{ja ? 'オープンデータ' : 'other open data'}</a>
          {ja ? 'として自由に使えます。' : ' are free to reuse.'}
        </p>
      </section>
      <Others opened={opened} all={all} />
    </Layout>
  );
};

const Counts = ({ opened: { publication, language } }: { readonly opened: Opened }) => {
  const ja = language === 'ja';
  const rows = [
    ...PROGRESS_STATUSES.map(
      (status) => [PROGRESS_STATUS_TEXTS[status][language], status] as const,
    ),
    [ja ? 'まだ値がない' : 'No value yet', null] as const,
  ];
  return (
    <ul class="results-counts" aria-label={ja ? '判定ごとの指標の数' : 'Indicators by verdict'}>
      {rows.map(([name, status]) => (
        <li>
          <span class={`kpi-status kpi-status-${status ?? 'none'}`}>{name}</span>{' '}
          {publication.indicators.filter((one) => one.status === status).length}
        </li>
      ))}
    </ul>
  );
};

const Others = ({ opened, all }: Pick<Props, 'opened' | 'all'>) => {
  const { language, entry, deps } = opened;
  const ja = language === 'ja';
  const others = all.filter(({ id }) => id !== entry.id);
  if (others.length === 0) return null;
  return (
    <section class="office-section" aria-labelledby="others">
      <h2 id="others">{ja ? 'ほかに公表した結果' : 'Other published results'}</h2>
      <ul>
        {others.map((other) => (
          <li>
            <a href={`${prefix(language)}${ownPath(other)}`}>
              {deps.definitions.get(other.survey)?.title[language] ?? other.survey}
            </a>
            {ja ? '（' : ' ('}
            {timeText(other.publishedAt, language)}
            {ja ? '公表' : ''}
            {other.withdrawn && (ja ? '、取り下げ済み' : ', withdrawn')}
            {ja ? '）' : ')'}
          </li>
        ))}
      </ul>
    </section>
  );
};

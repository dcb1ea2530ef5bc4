import type { ReleaseState, ReleaseStep } from '../../../../shared/free-text/release.ts';
import type { OpenQuestion } from '../../../../shared/publication/publication.ts';
import type { Definition } from '../../../../shared/survey/definition.ts';
import type { OfficeFrame } from '../../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../../shared/web/office/layout.tsx';
import {
  type CandidateFilter,
  filterQuery,
  meetsFilter,
  ON_A_PAGE,
  textsPath,
} from '../../releasing/candidate-filter.ts';
import type { Candidate } from '../../releasing/candidates.ts';
import { DONE_TEXTS, STATE_NAMES } from '../../releasing/release-words.ts';
import { surveyTrail } from '../../survey-trail.ts';
import { countText } from '../../wording.ts';
import { DataMark } from '../sample-mark.tsx';
import { MarkedText, MarkHints } from './marked-text.tsx';
import { TextsFilter } from './texts-filter.tsx';

interface Props extends OfficeFrame {
  readonly definition: Definition;
  /** Of which texts may be released. */
  readonly questions: readonly OpenQuestion[];
  readonly candidates: readonly Candidate[];
  readonly filter: CandidateFilter;
  /** What was just stored. */
  readonly done: ReleaseStep['step'] | undefined;
}

/** Everything that people wrote, to choose from; what is stored of a choice does not hang on the list. */
export const TextsPage = (props: Props) => {
  const { definition, questions, candidates, filter, done, ...frame } = props;
  const { survey, disclosure } = definition;
  const of = (state: ReleaseState) =>
    candidates.filter(({ release }) => release.state === state).length;
  return (
    <OfficeLayout {...frame} title="自由記述の公表" trail={surveyTrail(definition)}>
      <DataMark definition={definition} />
      {done && (
        <p class="notice" role="status">
          {DONE_TEXTS[done]}
        </p>
      )}
      <p>
        市民が書いた文章のうち、公表するものを1件ずつ選びます。
        <strong>選んで、別の職員が承認した文章だけが公表されます。</strong>
        何もしなければ、どの文章も公表されません。
      </p>
      <ol class="office-steps">
        <li>文章を開き、個人がわかる部分を「（略）」に置き換えて、公表案にします。</li>
        <li>別の分析担当の職員が読み、承認します。</li>
        <li>
          次に結果を公表するときに、市民の画面とオープンデータに載ります（
          <a href={`/publishing/${survey}`}>次に公表する内容を確認する</a>）。
        </li>
      </ol>
      <Rules />
      {questions.length === 0 ? (
        <p class="notice">
          公表できる自由記述はありません。公表できるのは、公表することがあると調査票で伝えた設問で、文章を書いた方が
          {disclosure.rowThreshold}
          人以上いるものです。人数が少ないと、誰が書いたかわかるおそれがあるためです。
        </p>
      ) : (
        <>
          <dl class="figures">
            {(
              [
                ['書かれた文章', candidates.length],
                ['承認待ち', of('proposed')],
                ['承認済み', of('approved')],
              ] as const
            ).map(([name, count]) => (
              <div>
                <dt>{name}</dt>
                <dd>{countText(count)}件</dd>
              </div>
            ))}
          </dl>
          <h2>文章の一覧</h2>
          <TextsFilter survey={survey} questions={questions} filter={filter} />
          <TextsList
            survey={survey}
            shown={candidates.filter((one) => meetsFilter(one, filter))}
            filter={filter}
          />
        </>
      )}
    </OfficeLayout>
  );
};

const Rules = () => (
  <details class="office-details">
    <summary>選ぶときの決まり</summary>
    <ul>
      <li>
        名前、住所、電話番号のほか、店や勤め先の名前、病気、めずらしい家族構成や出来事など、書いた方やほかの方がわかる部分は「（略）」にします。
      </li>
      <li>
        「（略）」にしてもわかってしまう文章と、特定の人を傷つける文章は選びません。迷うときは選びません。
      </li>
      <li>言いかえたり、書き足したり、誤字を直したりはできません。</li>
      <li>賛成と反対の片方だけを選ばないでください。</li>
      <li>
        文章だけを公表します。書いた方の年齢や地区、回答した日、ほかの設問の回答は公表しません。同じ文章は1つにまとめ、書かれた順とは関係のない順に並べます。
      </li>
      <li>
        取りやめると、次の公表から載らなくなります。すでに公表した結果は変わらないため、そこからも消すときは「
        <a href="/publishing">結果の公表</a>
        」で、理由を書いて公表をやめ、公表し直してください。
      </li>
    </ul>
  </details>
);

interface ListProps {
  readonly survey: string;
  readonly shown: readonly Candidate[];
  readonly filter: CandidateFilter;
}

const TextsList = ({ survey, shown, filter }: ListProps) => {
  const pages = Math.max(1, Math.ceil(shown.length / ON_A_PAGE));
  const page = Math.min(filter.page, pages);
  const first = (page - 1) * ON_A_PAGE;
  const at = (to: number) => `${textsPath(survey)}${filterQuery({ ...filter, page: to })}`;
  if (shown.length === 0) return <p>条件に合う文章はありません。</p>;
  return (
    <>
      <p>
        {countText(shown.length)}件のうち{first + 1}件目から
        {Math.min(first + ON_A_PAGE, shown.length)}
        件目です。順番は、書かれた順や回答した方とは関係がありません。
      </p>
      <ul class="release-list">
        {shown.slice(first, first + ON_A_PAGE).map((candidate) => (
          <Card survey={survey} candidate={candidate} filter={{ ...filter, page }} />
        ))}
      </ul>
      {pages > 1 && (
        <nav class="contact-nav" aria-label="一覧の続き">
          {page > 1 && <a href={at(page - 1)}>前の{ON_A_PAGE}件</a>}
          <span>
            {page}／{pages}ページ
          </span>
          {page < pages && <a href={at(page + 1)}>次の文章</a>}
        </nav>
      )}
    </>
  );
};

const ACTIONS: Readonly<Record<ReleaseState, string>> = {
  none: 'この文章を選ぶ',
  proposed: '公表案を確かめる',
  returned: '公表案を直す',
  approved: '承認した内容を見る',
  withdrawn: '取りやめた内容を見る',
};

const Card = ({
  survey,
  candidate: { ref, text, times, release },
  filter,
}: {
  readonly survey: string;
  readonly candidate: Candidate;
  readonly filter: CandidateFilter;
}) => (
  <li class="release-card">
    <p class="release-state">
      <strong>{STATE_NAMES[release.state]}</strong>
      {times > 1 && `　同じ文章が${countText(times)}件`}
    </p>
    <MarkedText text={text} />
    <MarkHints text={text} />
    <p>
      <a
        href={`${textsPath(survey)}/${ref}${filterQuery(filter)}`}
        aria-describedby={`text-${ref}`}
      >
        {ACTIONS[release.state]}
      </a>
      <span class="visually-hidden" id={`text-${ref}`}>
        {text.slice(0, 40)}
      </span>
    </p>
  </li>
);

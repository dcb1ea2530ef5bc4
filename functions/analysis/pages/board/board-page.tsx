import type { PolicyTree } from '../../../../shared/policy/policy-tree.ts';
import type { OfficeFrame } from '../../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../../shared/web/office/layout.tsx';
import { type BoardQuery, filterRows, groupRows } from '../../board/board-groups.ts';
import type { BoardRow } from '../../board/board-row.ts';
import { SampleMark } from '../sample-mark.tsx';
import { BoardFilter } from './board-filter.tsx';
import { BoardStatuses } from './board-statuses.tsx';
import { BoardTable } from './board-table.tsx';

interface Props extends OfficeFrame {
  readonly rows: readonly BoardRow[];
  readonly policies: PolicyTree | undefined;
  readonly query: BoardQuery;
}

/** Every indicator of the plan, from its baseline over its latest value to its target. */
export const BoardPage = ({ rows, policies, query, ...frame }: Props) => {
  const shown = filterRows(rows, query);
  const groups = groupRows(shown, query.by, policies);
  const stated = shown.reduce((sum, { indicator }) => sum + indicator.stated.length, 0);
  return (
    <OfficeLayout {...frame} title="計画の指標" trail={[{ href: '/', text: '集計' }]}>
      {shown.some(({ latest }) => latest?.sample) && <SampleMark />}
      <BoardStatuses rows={shown} />
      <BoardFilter rows={rows} policies={policies} query={query} />
      <p>
        {shown.length}指標（計画の記載は{stated}行）を示しています。
        {query.by === 'policy' && policies && `施策は、${policies.plan}によります。`}
        {query.by === 'goal' &&
          'SDGsの目標は、計画が指標の枠ごとに示すターゲットによります（職員が割り当てたものを除く）。'}
      </p>
      <ul class="page-links">
        <li>
          <a class="button-secondary" href="/indicators/files/indicators.xlsx" download>
            全指標をダウンロード（Excel）
          </a>
        </li>
        <li>
          <a href="/indicators/files/indicators.csv" download>
            全指標をダウンロード（CSV）
          </a>
        </li>
      </ul>
      {shown.length === 0 && <p class="notice">条件に合う指標はありません。</p>}
      {groups.map((group) => (
        <BoardTable group={group} />
      ))}
      <Legend />
    </OfficeLayout>
  );
};

const Legend = () => (
  <section class="office-section reading-notes" aria-labelledby="legend">
    <h2 id="legend">凡例</h2>
    <ul>
      <li>
        「達成」「順調」「遅れ」は、基準値と目標値を結ぶ直線と最新値を比べた判定です。標本調査の値は、95％信頼区間の全体で比べ、区間に線が入るときは「判定できない」とします。
      </li>
      <li>推移の図の◇は基準値、●はこれまでの値、▲は目標値、点線は基準値と目標値を結ぶ線です。</li>
      <li>
        同じ指標でも、計画の記載箇所によって基準値や目標値が異なることがあります。判定が分かれるときは、公式の目標を選ぶまで「判定できない」とします。
      </li>
      <li>「再掲」は、同じ指標がこの表の前の区分にもあることを示します。</li>
    </ul>
  </section>
);

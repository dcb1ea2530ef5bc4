import type { OfficialChoice } from '../../../../shared/figures/choices.ts';
import { PROGRESS_STATUS_TEXTS } from '../../../../shared/indicator/progress-wording.ts';
import { pathNumber } from '../../../../shared/web/chart/trend-chart.tsx';
import type { TrendGeometry } from '../../../../shared/web/chart/trend-geometry.ts';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { timeText } from '../../../../shared/web/office/time-text.ts';
import { type BoardRow, lineOf } from '../../board/board-row.ts';
import { paceText } from '../../board/value-text.ts';

interface Props {
  readonly row: BoardRow;
  readonly chart: TrendGeometry | undefined;
  /** Every choice of the official value, the newest first. */
  readonly choices: readonly OfficialChoice[];
  readonly mayEnter: boolean;
}

/** What the plan prints, place by place; staff choose the one the city goes by. */
export const StatedSection = ({ row, chart, choices, mayEnter }: Props) => {
  const { indicator } = row;
  return (
    <section class="office-section" aria-labelledby="stated">
      <h2 id="stated">計画の記載</h2>
      {row.disagree && (
        <p class="notice">
          計画の記載箇所によって、値か時期が異なります。印刷のとおり並べています。
          {row.officialLine === undefined && '公式の目標は、まだ選ばれていません。'}
        </p>
      )}
      <StatedTable row={row} chart={chart} />
      {indicator.notes.length > 0 && (
        <ul class="plan-notes">
          {indicator.notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      )}
      {indicator.stated.length > 1 && mayEnter && (
        <OfficialForm row={row} number={(choices[0]?.number ?? 0) + 1} />
      )}
      {choices.length > 0 && <Choices choices={choices} />}
    </section>
  );
};

const StatedTable = ({ row, chart }: Pick<Props, 'row' | 'chart'>) => (
  <TableScroll label="計画の記載">
    <table class="table">
      <caption>計画に印刷された基準値と目標値</caption>
      <thead>
        <tr>
          <th scope="col">記載箇所</th>
          <th scope="col" class="number">
            基準値
          </th>
          <th scope="col" class="number">
            目標値
          </th>
          <th scope="col">進み具合</th>
          <th scope="col" class="number">
            今のペース
          </th>
          <th scope="col" class="number">
            必要なペース
          </th>
        </tr>
      </thead>
      <tbody>
        {row.indicator.stated.map((stated, i) => {
          const progress = row.progress?.stated[i];
          const line = lineOf(stated);
          return (
            <tr>
              <th scope="row">
                {chart && pathNumber(chart.paths, line)}
                {stated.section}（{stated.field}）
                {row.officialLine === line && <strong class="official-mark">公式</strong>}
                <span class="kpi-source">計画テキスト {line}行</span>
                {stated.name !== row.indicator.stated[0]?.name && (
                  <span class="kpi-reason">名称：{stated.name}</span>
                )}
              </th>
              <td class="number">
                {stated.baseline}
                <span class="kpi-source">{stated.baselineAt}</span>
              </td>
              <td class="number">
                {stated.target}
                <span class="kpi-source">{stated.targetBy}</span>
              </td>
              <td>{progress ? PROGRESS_STATUS_TEXTS[progress.status].ja : '―'}</td>
              <td class="number">{paceText(row.indicator, progress?.pace ?? null)}</td>
              <td class="number">{paceText(row.indicator, progress?.neededPace ?? null)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </TableScroll>
);

const OfficialForm = ({ row, number }: { readonly row: BoardRow; readonly number: number }) => (
  <form class="office-form" method="post" action={`/indicators/${row.indicator.code}/official`}>
    <input type="hidden" name="number" value={String(number)} />
    <fieldset class="field">
      <legend class="field-label">公式の目標</legend>
      <p class="hint">
        判定に使う記載を1つ選びます。計画の記載そのものは変わりません。選んだ人と日時が残ります。
      </p>
      {row.indicator.stated.map((stated) => (
        <label class="office-choice">
          <input
            type="radio"
            name="line"
            value={String(lineOf(stated))}
            checked={row.officialLine === lineOf(stated)}
            required
          />
          <span>
            {stated.section}：{stated.baseline}（{stated.baselineAt}）→ {stated.target}（
            {stated.targetBy}）、{lineOf(stated)}行
          </span>
        </label>
      ))}
      <label class="office-choice">
        <input
          type="radio"
          name="line"
          value=""
          checked={row.officialLine === undefined}
          required
        />
        <span>選ばない（すべての記載で判定が一致するときだけ判定します）</span>
      </label>
    </fieldset>
    <div class="field">
      <label class="field-label" for="official-reason">
        選んだ理由 <span class="optional">任意</span>
      </label>
      <input class="input" id="official-reason" name="reason" maxlength={200} />
    </div>
    <button class="button-secondary" type="submit">
      公式の目標を記録する
    </button>
  </form>
);

const Choices = ({ choices }: { readonly choices: readonly OfficialChoice[] }) => (
  <TableScroll label="公式の目標の記録">
    <table class="table">
      <caption>公式の目標の記録（新しい順）</caption>
      <thead>
        <tr>
          <th scope="col">選んだ記載</th>
          <th scope="col">理由</th>
          <th scope="col">選んだ人と日時</th>
        </tr>
      </thead>
      <tbody>
        {choices.map(({ line, reason, chosen }) => (
          <tr>
            <td>{line === null ? '選ばない' : `計画テキスト ${line}行`}</td>
            <td>{reason || '―'}</td>
            <td>
              {chosen.name}
              <span class="kpi-source">{timeText(chosen.at)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);

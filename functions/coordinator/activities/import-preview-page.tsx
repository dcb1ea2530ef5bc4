import type { Activity } from '../../../shared/coordination/activity.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { CoordinatorPage } from '../pages/coordinator-page.tsx';
import type { CoordinatorFrame } from '../viewer.tsx';
import { ACTIVITIES_TRAIL } from './activity-form-page.tsx';
import type { ActivityChoices } from './activity-input.ts';
import { cellChanges, cellsOf, type FileChange } from './file-changes.ts';

interface Props extends CoordinatorFrame {
  readonly changes: readonly FileChange[];
  /** In the file, and as they are stored. */
  readonly unchanged: readonly Activity[];
  readonly choices: ActivityChoices;
  /** What is stored once it is confirmed; missing when nothing changes. */
  readonly sealed: string | undefined;
}

/** What a file of activities adds, changes and leaves, before anything of it is stored. */
export const ImportPreviewPage = ({ changes, unchanged, choices, sealed, ...frame }: Props) => {
  const added = changes.filter(({ before }) => before === undefined);
  const changed = changes.filter(({ before }) => before !== undefined);
  return (
    <CoordinatorPage {...frame} title="活動のファイルの確認" trail={ACTIVITIES_TRAIL}>
      <p>
        まだ登録していません。新しい活動<strong>{added.length}件</strong>、変更する活動
        <strong>{changed.length}件</strong>、変わらない活動
        <strong>{unchanged.length}件</strong>です。
        {sealed
          ? '内容を確かめて、正しければ登録してください。'
          : 'いま登録されている内容と同じなので、登録することはありません。'}
        ファイルにない活動は、そのまま残ります。
      </p>
      {changed.length > 0 && <Changed changes={changed} choices={choices} />}
      {added.length > 0 && <Added changes={added} choices={choices} />}
      {unchanged.length > 0 && (
        <details class="office-details">
          <summary>変わらない活動（{unchanged.length}件）</summary>
          <ul>
            {unchanged.map(({ title }) => (
              <li>{title}</li>
            ))}
          </ul>
        </details>
      )}
      <form method="post" action="/activities/import">
        {sealed && <input type="hidden" name="looked" value={sealed} />}
        <div class="buttons">
          {sealed && (
            <button class="button" type="submit">
              {changes.length}件を登録する
            </button>
          )}
          <a class="button-secondary" href="/activities#file">
            登録せずに戻る
          </a>
        </div>
      </form>
    </CoordinatorPage>
  );
};

type TableProps = Pick<Props, 'changes' | 'choices'>;

const Changed = ({ changes, choices }: TableProps) => (
  <TableScroll label="変更する活動">
    <table class="table worded-table cards import-changes">
      <caption>変更する活動（{changes.length}件）</caption>
      <thead>
        <tr>
          <th scope="col">活動</th>
          <th scope="col">列</th>
          <th scope="col">いまの内容</th>
          <th scope="col">登録後の内容</th>
        </tr>
      </thead>
      <tbody>
        {changes.flatMap(({ line, activity, before = activity }) =>
          cellChanges(before, activity, choices).map((cell) => (
            <tr>
              <th scope="row" data-label="活動">
                {before.title}（{line}行目）
              </th>
              <td data-label="列">{cell.column}</td>
              <td class="import-cell" data-label="いま">
                {cell.before || '（空欄）'}
              </td>
              <td class="import-cell" data-label="登録後">
                <strong>{cell.after || '（空欄）'}</strong>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  </TableScroll>
);

const Added = ({ changes, choices }: TableProps) => (
  <section class="office-section" aria-labelledby="added">
    <h2 id="added">新しい活動（{changes.length}件）</h2>
    <p class="hint">空欄の列は省いています。</p>
    {changes.map(({ line, activity }) => (
      <>
        <h3>
          {activity.title}（{line}行目）
        </h3>
        <dl class="contact-details import-added">
          {cellsOf(activity, choices)
            .filter(([, text]) => text !== '')
            .map(([column, text]) => (
              <div>
                <dt>{column}</dt>
                <dd class="import-cell">{text}</dd>
              </div>
            ))}
        </dl>
      </>
    ))}
  </section>
);

import type { Child } from 'hono/jsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { CoordinatorPage } from '../pages/coordinator-page.tsx';
import type { CoordinatorFrame } from '../viewer.tsx';
import { type Cells, cellChanges, type FileChanges } from './file-changes.ts';

interface Props<Row> extends CoordinatorFrame, FileChanges<Row> {
  /** What the file has, a row each: 活動 or 団体. */
  readonly noun: string;
  /** Where the page stands whose file it is; it has the file's section. */
  readonly page: { readonly href: string; readonly text: string };
  readonly nameOf: (row: Row) => string;
  readonly cellsOf: (row: Row) => Cells;
  /** What is stored once it is confirmed; missing when nothing changes. */
  readonly sealed: string | undefined;
  /** What else comes of it. */
  readonly children?: Child;
}

/** What a file adds, changes and leaves, before anything of it is stored. */
export function ImportPreviewPage<Row>(props: Props<Row>) {
  const { noun, page, nameOf, cellsOf, sealed, children, changes, unchanged, ...frame } = props;
  const added = changes.filter(({ before }) => before === undefined);
  const changed = changes.filter(({ before }) => before !== undefined);
  return (
    <CoordinatorPage {...frame} title={`${noun}のファイルの確認`} trail={[page]}>
      <p>
        まだ登録していません。新しい{noun}
        <strong>{added.length}件</strong>、変更する{noun}
        <strong>{changed.length}件</strong>、変わらない{noun}
        <strong>{unchanged.length}件</strong>です。
        {sealed
          ? '内容を確かめて、正しければ登録してください。'
          : 'いま登録されている内容と同じなので、登録することはありません。'}
        ファイルにない{noun}は、そのまま残ります。
      </p>
      {children}
      {changed.length > 0 && (
        <Changed {...{ noun, nameOf, cellsOf, changes: changed, unchanged }} />
      )}
      {added.length > 0 && <Added {...{ noun, nameOf, cellsOf, changes: added, unchanged }} />}
      {unchanged.length > 0 && (
        <details class="office-details">
          <summary>
            変わらない{noun}（{unchanged.length}件）
          </summary>
          <ul>
            {unchanged.map((row) => (
              <li>{nameOf(row)}</li>
            ))}
          </ul>
        </details>
      )}
      <form method="post" action={`${page.href}/import`}>
        {sealed && <input type="hidden" name="looked" value={sealed} />}
        <div class="buttons">
          {sealed && (
            <button class="button" type="submit">
              {changes.length}件を登録する
            </button>
          )}
          <a class="button-secondary" href={`${page.href}#file`}>
            登録せずに戻る
          </a>
        </div>
      </form>
    </CoordinatorPage>
  );
}

type TableProps<Row> = Pick<Props<Row>, 'noun' | 'nameOf' | 'cellsOf' | 'changes'>;

const Changed = <Row,>({ noun, nameOf, cellsOf, changes }: TableProps<Row>) => (
  <TableScroll label={`変更する${noun}`}>
    <table class="table worded-table cards import-changes">
      <caption>
        変更する{noun}（{changes.length}件）
      </caption>
      <thead>
        <tr>
          <th scope="col">{noun}</th>
          <th scope="col">列</th>
          <th scope="col">いまの内容</th>
          <th scope="col">登録後の内容</th>
        </tr>
      </thead>
      <tbody>
        {changes.flatMap(({ line, row, before = row }) =>
          cellChanges(cellsOf(before), cellsOf(row)).map((cell) => (
            <tr>
              <th scope="row" data-label={noun}>
                {nameOf(before)}（{line}行目）
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

const Added = <Row,>({ noun, nameOf, cellsOf, changes }: TableProps<Row>) => (
  <section class="office-section" aria-labelledby="added">
    <h2 id="added">
      新しい{noun}（{changes.length}件）
    </h2>
    <p class="hint">空欄の列は省いています。</p>
    {changes.map(({ line, row }) => (
      <>
        <h3>
          {nameOf(row)}（{line}行目）
        </h3>
        <dl class="contact-details import-added">
          {cellsOf(row)
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

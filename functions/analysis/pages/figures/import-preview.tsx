import { printedName } from '../../../../shared/indicator/printed-name.ts';
import type { OfficeFrame } from '../../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { timeOf, valueText } from '../../board/value-text.ts';
import type { ImportedFigure } from '../../figures/read-import.ts';
import { FIGURES_TRAIL } from './figures-page.tsx';

interface Props extends OfficeFrame {
  readonly figures: readonly ImportedFigure[];
  /** The file as it came: it is read once more when it is stored. */
  readonly csv: string;
}

/** What a file of figures says, before anything of it is stored. */
export const ImportPreview = ({ figures, csv, ...frame }: Props) => (
  <OfficeLayout
    {...frame}
    title="値のファイルの確認"
    trail={[...FIGURES_TRAIL, { href: '/figures', text: '担当課の値' }]}
  >
    <p>まだ登録していません。{figures.length}件を確かめて、正しければ承認待ちにしてください。</p>
    <TableScroll label="ファイルの値">
      <table class="table worded-table">
        <caption>ファイルの値</caption>
        <thead>
          <tr>
            <th scope="col">指標</th>
            <th scope="col" class="number">
              値
            </th>
            <th scope="col">時期</th>
            <th scope="col">担当課・出典・備考</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ indicator, figure }) => (
            <tr>
              <th scope="row">{printedName(indicator)}</th>
              <td class="number">
                {valueText(indicator, figure.value)}
                {figure.n !== null && <span class="kpi-source">n={figure.n}</span>}
              </td>
              <td>{timeOf(figure.at)}</td>
              <td>
                {figure.department}
                <span class="kpi-source">{figure.source}</span>
                {figure.note && <span class="kpi-reason">{figure.note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
    <form method="post" action="/figures/import">
      <input type="hidden" name="csv" value={csv} />
      <div class="buttons">
        <button class="button" type="submit">
          {figures.length}件を承認待ちにする
        </button>
        <a class="button-secondary" href="/figures#import">
          登録せずに戻る
        </a>
      </div>
    </form>
  </OfficeLayout>
);

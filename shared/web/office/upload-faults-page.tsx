import { OfficeLayout, type OfficeLayoutProps } from './layout.tsx';
import { TableScroll } from './table-scroll.tsx';

/** A place of an uploaded file that has to be mended. */
export interface FileFault {
  /** From 1, the header included. Missing when the whole file is meant. */
  readonly line?: number;
  readonly column?: string;
  readonly text: string;
}

interface Props extends Omit<OfficeLayoutProps, 'children' | 'title'> {
  readonly faults: readonly FileFault[];
  /** Where another file can be chosen. */
  readonly back: string;
}

const MOST_SHOWN = 100;

/** Every fault of an uploaded file by row and column; nothing of it was stored. */
export const UploadFaultsPage = ({ faults, back, ...frame }: Props) => (
  <OfficeLayout {...frame} title="エラー：ファイルを読み取れませんでした">
    <div class="error-summary" role="alert" tabindex={-1} data-focus>
      <h2>直すところが{faults.length}か所あります</h2>
      <p>何も登録していません。ファイルを直して、もう一度選んでください。</p>
    </div>
    <TableScroll label="直すところ">
      <table class="table">
        <caption>直すところ{faults.length > MOST_SHOWN && `（はじめの${MOST_SHOWN}か所）`}</caption>
        <thead>
          <tr>
            <th scope="col">行</th>
            <th scope="col">列</th>
            <th scope="col">内容</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, MOST_SHOWN).map(({ line, column, text }) => (
            <tr>
              <td>{line === undefined ? '―' : `${line}行目`}</td>
              <td>{column ?? '―'}</td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
    <p>行は、見出しを1行目として数えています。</p>
    <p>
      <a class="button" href={back}>
        ファイルを選び直す
      </a>
    </p>
  </OfficeLayout>
);

import { plainText } from '../../../shared/web/marks.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import type { Edition } from '../edition.ts';
import type { FileFault } from '../firm-file/read-file.ts';
import { columnsPath, HOME, importPath } from '../paths.ts';

interface Props {
  readonly frame: OfficeFrame;
  readonly edition: Edition;
  readonly error?: string;
  readonly faults?: readonly FileFault[];
}

/** A page must stay readable; whoever has more faults than this has one fault many times. */
const MOST_SHOWN = 1000;

/** Takes a keying firm's file, and says all that is wrong with it. */
export function ImportPage({ frame, edition, error, faults = [] }: Props) {
  const { survey, title } = edition.definition;
  const wrong = error !== undefined || faults.length > 0;
  return (
    <OfficeLayout
      {...frame}
      title={wrong ? 'エラー：業者のファイルの取り込み' : '業者のファイルの取り込み'}
      trail={[{ href: HOME, text: '紙の回答' }]}
    >
      <p>{plainText(title.ja)}</p>
      <p>
        1行が1枚の調査票です。整理番号（ticket）の列と、質問ごとの列に、決められたコードを入れたCSV（UTF-8）を選んでください。
        <a href={columnsPath(survey)}>列とコードの一覧（CSV）</a>
      </p>
      <p>
        はじめに全部の行を点検します。誤りが1つでもあれば、何も登録しません。点検のあとに、登録するかどうかを確かめます。
      </p>
      {wrong && (
        <div class="error-summary" role="alert">
          <h2>ファイルを登録できませんでした。何も登録していません。</h2>
          <p>
            {error ??
              `誤りが${faults.length}か所あります。ファイルを直して、もう一度選んでください。`}
          </p>
        </div>
      )}
      <form method="post" action={importPath(survey)} enctype="multipart/form-data">
        <div class="field">
          <label class="field-label" for="file">
            CSVファイル
          </label>
          <p class="hint" id="file-hint">
            4MBまで（調査票およそ1万枚分）。大きいときは、1行目（列の名前）を残して分け、1つずつ取り込みます。
          </p>
          <input
            type="file"
            id="file"
            name="file"
            accept=".csv,text/csv"
            aria-describedby="file-hint"
          />
        </div>
        <button class="button" type="submit">
          点検する
        </button>
      </form>
      {faults.length > 0 && <Faults faults={faults} />}
    </OfficeLayout>
  );
}

function Faults({ faults }: { readonly faults: readonly FileFault[] }) {
  return (
    <section class="office-section">
      <h2>誤りの一覧</h2>
      {faults.length > MOST_SHOWN && (
        <p>
          はじめの{MOST_SHOWN}か所を表示しています（全部で{faults.length}か所）。
        </p>
      )}
      <TableScroll label="ファイルの誤り">
        <table class="table">
          <caption>ファイルの誤り（行と列）</caption>
          <thead>
            <tr>
              <th scope="col" class="number">
                行
              </th>
              <th scope="col">列</th>
              <th scope="col">誤りと直し方</th>
            </tr>
          </thead>
          <tbody>
            {faults.slice(0, MOST_SHOWN).map(({ line, column, message }) => (
              <tr>
                <td class="number">{line}</td>
                <td>{column === '' ? '行全体' : column}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}

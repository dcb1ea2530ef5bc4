import type { Figure, FigureRecord } from '../../../../shared/figures/figure.ts';
import { approvedFigures, draftsOf } from '../../../../shared/figures/latest-figure.ts';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import { printedName } from '../../../../shared/indicator/printed-name.ts';
import type { OfficeFrame } from '../../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { timeOf, valueText } from '../../board/value-text.ts';
import { NOTHING } from '../../wording.ts';
import { DraftsForm } from './drafts-form.tsx';

interface Props extends OfficeFrame {
  readonly indicators: readonly Indicator[];
  readonly records: ReadonlyMap<string, readonly FigureRecord[]>;
  /** The provider's id of whoever looks: nobody approves what they entered. */
  readonly subject: string;
  readonly mayEnter: boolean;
}

export const FIGURES_TRAIL = [
  { href: '/', text: '集計' },
  { href: '/indicators', text: '計画の指標' },
];

/** The figures that no survey of this platform knows: what is there, and what waits for approval. */
export const FiguresPage = ({ indicators, records, subject, mayEnter, ...frame }: Props) => {
  const of = (indicator: Indicator) => records.get(indicator.code) ?? [];
  const drafts = indicators.flatMap((indicator) =>
    draftsOf(of(indicator)).map((figure): [Indicator, Figure] => [indicator, figure]),
  );
  return (
    <OfficeLayout {...frame} title="担当課の値" trail={FIGURES_TRAIL}>
      <p>
        市民アンケートではわからない{indicators.length}
        指標の値です。入力した人とは別の人が承認すると、指標のページに載ります。
      </p>
      <section class="office-section" aria-labelledby="drafts">
        <h2 id="drafts">承認待ち</h2>
        {drafts.length === 0 ? (
          <p>承認を待っている値はありません。</p>
        ) : (
          <DraftsForm drafts={drafts} subject={subject} mayEnter={mayEnter} />
        )}
      </section>
      {mayEnter && <ImportForm />}
      <section class="office-section" aria-labelledby="all">
        <h2 id="all">指標の一覧</h2>
        <TableScroll label="指標の一覧">
          <table class="table worded-table">
            <caption>承認された最新の値</caption>
            <thead>
              <tr>
                <th scope="col">指標</th>
                <th scope="col" class="number">
                  最新の値
                </th>
                <th scope="col">時期</th>
                <th scope="col">担当課</th>
                {mayEnter && <th scope="col">入力</th>}
              </tr>
            </thead>
            <tbody>
              {indicators.map((indicator) => {
                const latest = approvedFigures(of(indicator)).at(-1);
                return (
                  <tr>
                    <th scope="row">
                      <a href={`/indicators/${indicator.code}`}>{printedName(indicator)}</a>
                    </th>
                    <td class="number">{latest ? valueText(indicator, latest.value) : NOTHING}</td>
                    <td>{latest ? timeOf(latest.at) : NOTHING}</td>
                    <td>{latest?.department ?? NOTHING}</td>
                    {mayEnter && (
                      <td>
                        <a class="contact-link" href={`/figures/${indicator.code}`}>
                          入力する
                          <span class="visually-hidden">（{printedName(indicator)}）</span>
                        </a>
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableScroll>
      </section>
    </OfficeLayout>
  );
};

const ImportForm = () => (
  <section class="office-section" aria-labelledby="import">
    <h2 id="import">ファイルでまとめて入力する</h2>
    <ol class="office-steps">
      <li>
        <a href="/figures/template.csv" download>
          入力用のファイル（CSV）
        </a>
        をダウンロードし、値のある行だけに書き入れてください。値が空の行は読み飛ばします。
      </li>
      <li>Excelでは「CSV UTF-8（コンマ区切り）」の形式で保存してください。</li>
      <li>直すところが1か所でもあれば、何も登録しません。</li>
    </ol>
    <form class="office-form" method="post" action="/figures/check" enctype="multipart/form-data">
      <label class="field-label" for="file">
        値のファイル（CSV）
      </label>
      <input
        class="input input-file"
        type="file"
        id="file"
        name="file"
        accept=".csv,text/csv"
        required
      />
      <div class="buttons">
        <button class="button-secondary" type="submit">
          内容を確かめる
        </button>
      </div>
    </form>
  </section>
);

import { batchName, type LetterBatch } from '../../../shared/invitation/letter-batch.ts';
import { useRate } from '../../../shared/invitation/letter-use.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import type { UseSnapshot } from '../../../shared/storage/letter-use-repository.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import { paths } from '../paths.ts';
import { countText, numbersText, periodText } from '../wording.ts';
import type { SurveyFrameProps } from './survey-frame.tsx';

interface Props extends SurveyFrameProps {
  readonly batches: readonly LetterBatch[];
  /** The latest look at who answered. */
  readonly snapshot: UseSnapshot | undefined;
}

/** The letters of one survey: what was issued, how many were used, what can be done. */
export function LettersPage({ edition, batches, snapshot, ...frame }: Props) {
  const { survey, title } = edition.definition;
  return (
    <OfficeLayout
      {...frame}
      title={`${title.ja} 手紙`}
      trail={[{ href: paths.letters, text: '手紙' }]}
    >
      <p>回答の受付期間：{periodText(edition.schedule)}</p>
      <p class="notice">
        このシステムは、住所も氏名も持ちません。ここで発行するのは「手紙番号」と「アクセスコード」だけです。どの番号をどなたに送るかは、市の宛名管理のシステムで結びつけ、その対応表はここには入れないでください。
      </p>
      <p class="buttons">
        <a class="button" href={paths.issue(survey)}>
          手紙を発行する
        </a>
        <a class="button-secondary" href={paths.lost(survey)}>
          手紙の再発行・無効
        </a>
        <a class="button-secondary" href={paths.unused(survey)}>
          未回答の手紙番号（督促用）
        </a>
      </p>
      <section class="office-section" aria-labelledby="batches">
        <h2 id="batches">発行した手紙</h2>
        {batches.length === 0 ? (
          <p>まだ発行していません。</p>
        ) : (
          <>
            <BatchTable survey={survey} batches={batches} snapshot={snapshot} />
            <UseNote snapshot={snapshot} />
          </>
        )}
      </section>
    </OfficeLayout>
  );
}

type TableProps = Pick<Props, 'batches' | 'snapshot'> & { readonly survey: string };

const BatchTable = ({ survey, batches, snapshot }: TableProps) => (
  <TableScroll label="便ごとの発行数と使用数">
    <table class="table letters-table">
      <caption>便ごとの発行数と使用数</caption>
      <thead>
        <tr>
          <th scope="col">便</th>
          <th scope="col">区分</th>
          <th scope="col" class="number">
            手紙番号
          </th>
          <th scope="col" class="number">
            発行
          </th>
          <th scope="col" class="number">
            使用済み
          </th>
          <th scope="col" class="number">
            未使用
          </th>
          <th scope="col" class="number">
            無効
          </th>
          <th scope="col" class="number">
            回答率
          </th>
        </tr>
      </thead>
      <tbody>
        {batches.map((batch) => {
          const use = snapshot?.batches.find((counted) => counted.batch === batch.number);
          return (
            <tr>
              <th scope="row">
                <a href={paths.batch(survey, batch.number)}>{batchName(batch.number)}</a>
              </th>
              <td>{STREAM_NAMES[batch.stream]}</td>
              <td class="number">{numbersText(batch)}</td>
              <td class="number">{countText(batch.count)}</td>
              <td class="number">{use ? countText(use.used) : '―'}</td>
              <td class="number">{use ? countText(use.unused) : '―'}</td>
              <td class="number">{use ? countText(use.void) : '―'}</td>
              <td class="number">{use ? useRate(use) : '―'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </TableScroll>
);

const UseNote = ({ snapshot }: Pick<Props, 'snapshot'>) =>
  snapshot ? (
    <p>
      使用済み・未使用・無効は{printDay(snapshot.day, 'ja')}
      に集計した数です。回答率は、無効を除いた手紙のうち使用済みの割合で、インターネットと紙の両方を含みます。
    </p>
  ) : (
    <p>
      使用済みの数は、まだ集計していません。「未回答の手紙番号」の画面で、1日に1回集計できます。
    </p>
  );

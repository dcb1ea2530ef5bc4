import { batchName } from '../../../shared/invitation/letter-batch.ts';
import { useRate } from '../../../shared/invitation/letter-use.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import type { UseSnapshot } from '../../../shared/storage/letter-use-repository.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { countText } from '../wording.ts';

/** How many letters of each batch were answered, as often as the letters' own pages count it. */
export const LetterUseSection = ({ snapshot }: { readonly snapshot: UseSnapshot | undefined }) => (
  <section class="office-section" aria-labelledby="letters">
    <h2 id="letters">手紙の便ごとの回答率</h2>
    {snapshot ? (
      <>
        <p>
          {dayText(snapshot.day)}
          に集計した数です。回答率は、無効にしたものを除いた手紙のうち、回答（ウェブと紙）に使われた割合です。
          {snapshot.held.length > 0 &&
            `${snapshot.held.map((stream) => STREAM_NAMES[stream]).join('・')}は、新しく使われた手紙が少ないため、前回の数のままです。`}
        </p>
        <TableScroll label="手紙の便ごとの回答率">
          <table class="table letters-table">
            <caption>便ごとの回答率</caption>
            <thead>
              <tr>
                <th scope="col">便</th>
                <th scope="col">区分</th>
                <th scope="col" class="number">
                  手紙
                </th>
                <th scope="col" class="number">
                  使用済み
                </th>
                <th scope="col" class="number">
                  回答率
                </th>
              </tr>
            </thead>
            <tbody>
              {snapshot.batches.map(({ batch, stream, used, unused }) => (
                <tr>
                  <th scope="row">{batchName(batch)}</th>
                  <td>{STREAM_NAMES[stream]}</td>
                  <td class="number">{countText(used + unused)}通</td>
                  <td class="number">{countText(used)}通</td>
                  <td class="number">{useRate({ used, unused })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </>
    ) : (
      <p>まだ集計されていません。手紙の担当者が集計すると、ここに表示されます（1日に1回まで）。</p>
    )}
  </section>
);

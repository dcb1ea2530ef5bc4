import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import type { UseSnapshot } from '../../../shared/storage/letter-use-repository.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import { paths } from '../paths.ts';
import { countText } from '../wording.ts';
import { LettersFrame, type SurveyFrameProps } from './survey-frame.tsx';

interface Props extends SurveyFrameProps {
  readonly snapshots: readonly UseSnapshot[];
  /** Whether today's was taken. */
  readonly takenToday: boolean;
  /** Letters by which two snapshots differ at least. */
  readonly step: number;
}

/** Dated lists of letters that were not used, for the reminder. */
export function UnusedPage({ snapshots, takenToday, step, ...frame }: Props) {
  const { survey } = frame.edition.definition;
  return (
    <LettersFrame {...frame} title="未回答の手紙番号（督促用）">
      <p>
        まだ回答に使われていない手紙の番号を、その日の状況で書き出します。市の宛名管理のシステムで番号を宛先に直し、お礼状を兼ねた督促状を送ってください。
      </p>
      <section class="notice letters-why" aria-labelledby="why">
        <h2 id="why">少しずつしか変わらない理由</h2>
        <p>
          回答には日付が残るため、わずかな人数の変化を続けて見ると、どなたがいつ答えたかの手がかりになります。そこで、集計は
          <strong>1日に1回</strong>とし、区分ごとに、前回から
          <strong>{countText(step)}通以上</strong>
          使われるまでは、前回と同じ内容を示します。そのため、行き違いで、すでに答えた方の番号が残ることがあります。督促状には、行き違いの場合のおわびを添えてください。
        </p>
      </section>
      {takenToday ? (
        <p>今日の集計は済んでいます。次は明日行えます。</p>
      ) : (
        <form method="post" action={paths.unused(survey)}>
          <p class="buttons">
            <button class="button" type="submit">
              今日の状況を集計する
            </button>
          </p>
        </form>
      )}
      <section class="office-section" aria-labelledby="snapshots">
        <h2 id="snapshots">これまでの集計</h2>
        {snapshots.length === 0 ? (
          <p>まだありません。</p>
        ) : (
          <Snapshots survey={survey} snapshots={snapshots} />
        )}
      </section>
    </LettersFrame>
  );
}

const Snapshots = ({
  survey,
  snapshots,
}: Pick<Props, 'snapshots'> & { readonly survey: string }) => (
  <TableScroll label="これまでの集計">
    <table class="table table-roomy">
      <caption>これまでの集計</caption>
      <thead>
        <tr>
          <th scope="col">集計日</th>
          <th scope="col" class="number">
            使用済み
          </th>
          <th scope="col" class="number">
            未使用
          </th>
          <th scope="col">注</th>
          <th scope="col">番号の一覧</th>
        </tr>
      </thead>
      <tbody>
        {[...snapshots].reverse().map(({ day, batches, held }) => (
          <tr>
            <th scope="row">{printDay(day, 'ja')}</th>
            <td class="number">{countText(sum(batches.map(({ used }) => used)))}通</td>
            <td class="number">{countText(sum(batches.map(({ unused }) => unused)))}通</td>
            <td>
              {held.length > 0 &&
                `${held.map((stream) => STREAM_NAMES[stream]).join('・')}は、新しく使われた手紙が少ないため、前回と同じ内容です（初回は、すべて未使用と示します）`}
            </td>
            <td>
              <a href={paths.unusedCsv(survey, day)} download>
                ダウンロード（CSV）
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

import { addDays } from '../response/day.ts';
import { GRACE_DAYS, lastAnswerDay, type Schedule } from '../survey/schedule.ts';
import { dayText } from '../web/office/day-text.ts';
import type { DatesRefusal } from './dates.ts';
import type { Trace } from './edition.ts';
import type { EditionState, EditionStep } from './state.ts';
import type { StepRefusal } from './take-step.ts';

/** How the office calls the states of an edition. */
export const STATE_NAMES: Readonly<Record<EditionState, string>> = {
  draft: '準備中',
  rehearsal: 'リハーサル中',
  open: '受付',
  closed: '締め切り済み',
  published: '公表済み',
};

export const STEP_NAMES: Readonly<Record<EditionStep, string>> = {
  rehearse: 'リハーサルを始める',
  'end-rehearsal': 'リハーサルを終える',
  open: '受付を開く',
  close: '受付を締め切る',
  reopen: '受付を再開する',
  publish: '公表済みにする',
};

export const TRACE_NAMES: Readonly<Record<Trace['what'], string>> = {
  ...STEP_NAMES,
  dates: '日程の変更',
  correction: '誤字の訂正',
};

/**
 * What a step will do, one sentence each, for whoever is about to take it.
 *
 * @param minNewAnswers how many new answers it takes before figures move.
 */
export function whatItDoes(
  step: EditionStep,
  dates: Schedule,
  today: string,
  minNewAnswers: number,
): string[] {
  const lastSending = dayText(addDays(dates.closesOn, GRACE_DAYS));
  switch (step) {
    case 'rehearse':
      return [
        '本番と同じ調査票を、「リハーサル」の表示を付けて試せるようになります。期間は今日から14日間です。',
        'リハーサル用の案内状（アクセスコード）を発行できます。本番のコードは使えません。',
        'リハーサルの回答は、本番の回答とは別の場所に置かれ、集計に混ざりません。',
      ];
    case 'end-rehearsal':
      return [
        'リハーサルの画面には、すぐに入れなくなります。',
        'リハーサルの回答・連絡先・集計結果は、1時間以内に消去されます。書きかけの回答は使えなくなり、期限が来ると消去されます。元には戻せません。',
        'リハーサルで発行した手紙のコード、紙の調査票の整理番号、入力の途中の調査票は使えなくなり、リハーサルを始めた日から15日で消去されます。本番の集計に入ることはありません。',
        '状態は「準備中」に戻ります。リハーサルは何度でもできます。',
      ];
    case 'open':
      return [
        dates.opensOn <= today
          ? '1分以内に、市民の方の回答の受付が始まります。'
          : `${dayText(dates.opensOn)}の0時に、市民の方の回答の受付が始まります。`,
        `受付は${dayText(dates.closesOn)}までです。この日までに始めた方は、${lastSending}まで送信できます。`,
        `紙の調査票の受付と入力は、${dayText(lastAnswerDay(dates))}までできます。`,
        `回答を消去する日（${dayText(dates.answersDeletedOn)}）と連絡先を消去する日（${dayText(dates.contactsDeletedOn)}）は、市民の方への約束になります。このあとは変えられません。`,
        'このあと調査票で直せるのは、誤字だけです。設問・選択肢・意味は変えられません。',
        'リハーサルの画面には、すぐに入れなくなります。リハーサルの回答・連絡先・集計結果は消去され、元には戻せません。',
      ];
    case 'close':
      return [
        '1分以内に、新しく回答を始めることができなくなります。',
        `すでに回答を始めた方は、${dayText(addDays(earlier(dates.closesOn, today), GRACE_DAYS))}の終わりまで送信できます。届いた回答は失われません。`,
        `紙の調査票の受付・入力・取り込みは、${dayText(lastAnswerDay({ ...dates, closesOn: earlier(dates.closesOn, today) }))}までできます。足りないときは、この日までに「日程を変える」で延ばしてください。`,
        'この期限が過ぎると、すべての回答を数えた確定の集計になります。',
      ];
    case 'reopen':
      return [
        '入力した締切日まで、回答の受付を再開します。締め切りで使えなくなったコードも、また使えます。',
        '締め切りのあとに消えた、書きかけの回答は戻りません。',
        `確定の集計が出たあとに再開した場合、再開後の回答は、${minNewAnswers}件以上集まったときだけ集計に入ります。数件だけを足すと、だれの回答か推測できてしまうためです。`,
        '再開したことと理由は、記録に残ります。',
      ];
    case 'publish':
      return [
        '調査の結果を公表したことを記録し、調査を終わりにします。',
        '結果そのものは、「集計」の「結果の公表」で公表します。この操作では、市民の画面は変わりません。',
        'このあと、受付の再開・日程の変更・誤字の訂正はできません。元には戻せません。',
      ];
  }
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

const DATES_FAULTS = {
  malformed: '日付は、「2027-01-12」のように年・月・日で入力してください。',
  'closes-before-opening': '締切日は、受付を始める日と同じか、それより後の日にしてください。',
  'closes-in-the-past': '締切日は、今日か、それより後の日にしてください。',
  'keyed-too-short':
    '紙の調査票を入力する最後の日は、締切日と同じか、それより後の日にしてください。',
  'keyed-in-the-past': '紙の調査票を入力する最後の日は、今日か、それより後の日にしてください。',
  'deleted-too-soon':
    '回答を消去する日は、締切日の翌日と、紙の調査票を入力する最後の日の、どちらからも2日以上あとの日にしてください。最後の日の回答は、その翌日に集計します。',
  'contacts-deleted-too-soon':
    '連絡先を消去する日は、締切日の翌日と、紙の調査票を入力する最後の日の、どちらよりも後の日にしてください。',
} as const;

/** Why a step is refused, and what to do. */
export const STEP_REFUSALS: Readonly<Record<StepRefusal, string>> = {
  ...DATES_FAULTS,
  'wrong-order':
    'いまの状態では、この操作はできません。順番は「準備中」→「リハーサル中」→「受付」→「締め切り済み」→「公表済み」です。調査の画面で、いまできる操作を確かめてください。',
  'no-dates': 'この調査には日程がありません。先に日程を入力してください。',
  'closing-day-past': '締切日が過ぎているため、開けません。先に日程を直してください。',
  'reason-missing': '理由を入力してください。記録に残ります。',
  'still-sending':
    '締め切りまでに始めた方の送信か、紙の調査票の入力が、まだできる期間です。期限が過ぎてから、もう一度行ってください。',
};

/** Why dates stay as they are, and what to do. */
export const DATES_REFUSALS: Readonly<Record<DatesRefusal, string>> = {
  ...DATES_FAULTS,
  'no-longer-editable':
    '受付が終わった調査の日程は変えられません。受付を続ける場合は「受付を再開する」を使ってください。',
  'keying-over':
    '紙の調査票を入力する期間は終わり、集計は確定しました。入力を続ける場合は「受付を再開する」を使ってください。',
  'opened-already': '受付はもう始まっています。受付を始める日は元のままにしてください。',
  promised:
    '回答と連絡先を消去する日は、市民の方に約束した日です。受付を開いたあとは変えられません。元の日付に戻してください。',
  'over-by-date':
    '締切日が過ぎています。日程の変更ではなく、「受付を締め切る」を行ってから「受付を再開する」を使ってください。',
  'reason-missing': '理由を入力してください。記録に残ります。',
};

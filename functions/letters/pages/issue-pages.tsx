import {
  batchName,
  type LetterBatch,
  MOST_LETTERS,
} from '../../../shared/invitation/letter-batch.ts';
import { CODES_KEPT_HOURS } from '../../../shared/invitation/sealed-codes.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import { STREAMS } from '../../../shared/response/survey-response.ts';
import { printDay } from '../../../shared/web/print-day.ts';
import { paths } from '../paths.ts';
import { countText, numbersText } from '../wording.ts';
import { NumberField } from './number-field.tsx';
import { LettersFrame, type SurveyFrameProps } from './survey-frame.tsx';

interface IssueProps extends SurveyFrameProps {
  readonly typed: { readonly count: string; readonly stream: string };
  readonly error?: string | undefined;
}

const STREAM_HINTS = {
  sampled: '住民基本台帳から無作為に選んだ方へ送る手紙',
  open: '窓口や施設などで、希望する方に渡す手紙。標本調査とは合算しません',
} as const;

/** How many letters, of which stream. */
export const IssuePage = ({ typed, error, ...frame }: IssueProps) => (
  <LettersFrame {...frame} title="手紙を発行する">
    {frame.edition.schedule.notYetOpened && <BeforeOpening />}
    <form method="get" action={paths.confirmIssue(frame.edition.definition.survey)}>
      <NumberField
        name="count"
        label="発行する数"
        hint={`1から${countText(MOST_LETTERS)}まで。全角の数字でも入力できます。`}
        value={typed.count}
        unit="通"
        error={error}
      />
      <fieldset class="field">
        <legend class="field-label">区分</legend>
        {STREAMS.map((stream) => (
          <label class="option">
            <input
              type="radio"
              name="stream"
              value={stream}
              checked={stream === (typed.stream || 'sampled')}
            />
            <span>
              {STREAM_NAMES[stream]}（{STREAM_HINTS[stream]}）
            </span>
          </label>
        ))}
      </fieldset>
      <p class="buttons">
        <button class="button" type="submit">
          内容を確認する
        </button>
      </p>
    </form>
  </LettersFrame>
);

/** Printing takes weeks: letters are made before the edition opens, when its dates are fixed. */
const BeforeOpening = () => (
  <p class="notice">
    受付を開く前ですが、本番の手紙を発行できます。印刷と発送に日数がかかるためです。手紙には回答期限が印刷されますので、日程を決めてから発行してください。コードは、受付が始まるまで使えません。
  </p>
);

/** Nobody could answer any more with what would be printed. */
export const TooLateToIssuePage = (frame: SurveyFrameProps) => (
  <LettersFrame {...frame} title="手紙の発行は終わりました">
    <div class="office-message">
      <p>
        回答の受付は{printDay(frame.edition.schedule.closesOn, 'ja')}
        で終わりました。いま手紙を発行・再発行しても、受け取った方は回答できません。
      </p>
      <p>受付を続ける場合は、「管理」の担当者が「受付を再開する」を行ってから発行してください。</p>
    </div>
  </LettersFrame>
);

interface ConfirmProps extends SurveyFrameProps {
  readonly batch: LetterBatch;
}

/** What will happen when these letters are issued. */
export function ConfirmIssuePage({ batch, ...frame }: ConfirmProps) {
  const { definition, schedule } = frame.edition;
  const { survey } = definition;
  return (
    <LettersFrame
      {...frame}
      title="発行の確認"
      through={[{ href: paths.issue(survey), text: '手紙を発行する' }]}
    >
      <dl class="contact-details">
        <div>
          <dt>便</dt>
          <dd>{batchName(batch.number)}</dd>
        </div>
        <div>
          <dt>区分</dt>
          <dd>{STREAM_NAMES[batch.stream]}</dd>
        </div>
        <div>
          <dt>発行する数</dt>
          <dd>{countText(batch.count)}通</dd>
        </div>
        <div>
          <dt>手紙番号</dt>
          <dd>{numbersText(batch)}</dd>
        </div>
        <div>
          <dt>手紙に印刷される回答期限</dt>
          <dd>{printDay(schedule.closesOn, 'ja')}</dd>
        </div>
      </dl>
      <h2>発行すると、次のようになります</h2>
      <ul>
        <li>
          アクセスコードが1通に1つ作られ、
          {schedule.notYetOpened
            ? '受付が始まると使えるようになります。'
            : 'すぐに使えるようになります。'}
        </li>
        <li>
          印刷用のファイルは、受領を確認するまで、長くても{CODES_KEPT_HOURS}
          時間だけ取り出せます。そのあとは、だれもコードを読み出せません。
        </li>
        <li>
          発行を取り消して番号を使い直すことはできません。不要な手紙は、1通ずつ無効にできます。
        </li>
        <li>発行したことは、だれが行ったかとともに記録されます。</li>
      </ul>
      <form method="post" action={paths.batches(survey)}>
        <input type="hidden" name="number" value={String(batch.number)} />
        <input type="hidden" name="count" value={String(batch.count)} />
        <input type="hidden" name="stream" value={batch.stream} />
        <p class="buttons">
          <button class="button" type="submit">
            {countText(batch.count)}通を発行する
          </button>
          <a
            class="button-secondary"
            href={`${paths.issue(survey)}?count=${batch.count}&stream=${batch.stream}`}
          >
            数を直す
          </a>
        </p>
      </form>
    </LettersFrame>
  );
}

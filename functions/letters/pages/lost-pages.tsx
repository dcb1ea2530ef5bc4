import { batchName } from '../../../shared/invitation/letter-batch.ts';
import type { FoundLetter } from '../issuing/change-letter.ts';
import { paths } from '../paths.ts';
import { countText } from '../wording.ts';
import { NumberField } from './number-field.tsx';
import { LettersFrame, type SurveyFrameProps } from './survey-frame.tsx';

const TITLE = '手紙の再発行・無効';

/** What is done with a lost letter. */
export const LETTER_CHANGES = ['reissue', 'void'] as const;
export type LetterChangeKind = (typeof LETTER_CHANGES)[number];

interface LostProps extends SurveyFrameProps {
  readonly typed: { readonly letter: string; readonly change: string };
  readonly error?: string | undefined;
}

/** Which letter was lost, and whether another is to be sent. */
export const LostPage = ({ typed, error, ...frame }: LostProps) => (
  <LettersFrame {...frame} title={TITLE}>
    <p>
      届かなかった手紙、なくした手紙、刷り損じた手紙を、1通ずつ扱います。手紙番号は、市の宛名管理のシステムでお調べください。
    </p>
    <form method="get" action={paths.confirmLost(frame.edition.definition.survey)}>
      <NumberField
        name="letter"
        label="手紙番号"
        hint="手紙の右上に印刷されている番号です。"
        value={typed.letter}
        error={error}
      />
      <fieldset class="field">
        <legend class="field-label">どうしますか</legend>
        <label class="option">
          <input type="radio" name="change" value="reissue" checked={typed.change !== 'void'} />
          <span>再発行する（新しいコードを作り、古いコードは使えなくする）</span>
        </label>
        <label class="option">
          <input type="radio" name="change" value="void" checked={typed.change === 'void'} />
          <span>無効にする（コードを使えなくし、新しいコードは作らない）</span>
        </label>
      </fieldset>
      <p class="buttons">
        <button class="button" type="submit">
          内容を確認する
        </button>
      </p>
    </form>
  </LettersFrame>
);

interface ConfirmProps extends SurveyFrameProps {
  readonly found: FoundLetter;
  readonly change: LetterChangeKind;
}

/** What will happen to the letter. */
export function ConfirmLostPage({ found, change, ...frame }: ConfirmProps) {
  const { survey } = frame.edition.definition;
  const { letterNumber, batch, letter } = found;
  const dead = letter.codeHash === null;
  return (
    <LettersFrame
      {...frame}
      title={change === 'reissue' ? '再発行の確認' : '無効にする確認'}
      through={[{ href: paths.lost(survey), text: TITLE }]}
    >
      <p>
        手紙番号 <strong>{countText(letterNumber)}</strong>（{batchName(batch.number)}）
        {letter.reissued > 0 && `　これまでに${letter.reissued}回再発行しています。`}
        {dead && '　今のコードは、すでに無効です。'}
      </p>
      <ul>
        {!dead && <li>今のコードは、すぐに使えなくなります。</li>}
        {change === 'reissue' && (
          <li>
            新しいコードの手紙が次の画面に一度だけ表示されます。その場で印刷してください。コードはどこにも残らないため、閉じると二度と表示できません。
          </li>
        )}
        <li>
          すでに回答に使われたコードは変えられません。そのときは何も起こらず、使用済みであることだけが表示されます。
        </li>
        <li>行ったことは、だれが行ったかとともに記録されます。</li>
      </ul>
      <form method="post" action={paths.lost(survey)}>
        <input type="hidden" name="letter" value={String(letterNumber)} />
        <input type="hidden" name="change" value={change} />
        <input type="hidden" name="reissued" value={String(letter.reissued)} />
        <p class="buttons">
          <button class="button" type="submit">
            {change === 'reissue' ? '再発行する' : '無効にする'}
          </button>
          <a class="button-secondary" href={paths.lost(survey)}>
            やめる
          </a>
        </p>
      </form>
    </LettersFrame>
  );
}

/** How it ended, when there is nothing to print. */
export const LOST_ENDS = {
  voided: {
    title: '手紙を無効にしました',
    body: 'このコードでは、もう回答できません。未回答の手紙番号の一覧にも載りません。',
  },
  void: {
    title: 'この手紙は、すでに無効です',
    body: '何も変えていません。新しいコードが必要なときは、再発行してください。',
  },
  used: {
    title: 'この手紙は、すでに使用済みです',
    body: 'インターネットか紙の回答に使われているため、再発行も無効にすることもできません。ご本人に心当たりがないときは、事務局の責任者にご相談ください。',
  },
  changed: {
    title: 'この手紙は、たった今ほかの操作で変わりました',
    body: '二度押したか、ほかの方が同じ手紙を再発行しています。新しいコードを印刷できていないときは、もう一度再発行してください。印刷済みの手紙があれば、最後に再発行したものだけが使えます。',
  },
} as const;

interface EndProps extends SurveyFrameProps {
  readonly letterNumber: number;
  readonly end: keyof typeof LOST_ENDS;
}

export function LostEndPage({ letterNumber, end, ...frame }: EndProps) {
  const { survey } = frame.edition.definition;
  const { title, body } = LOST_ENDS[end];
  return (
    <LettersFrame {...frame} title={title} through={[{ href: paths.lost(survey), text: TITLE }]}>
      <p>手紙番号 {countText(letterNumber)}</p>
      <p>{body}</p>
      <p>
        <a href={paths.lost(survey)}>ほかの手紙を扱う</a>
      </p>
    </LettersFrame>
  );
}

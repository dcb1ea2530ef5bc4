import { paths } from '../paths.ts';
import type { Press } from '../reception/hand-out.ts';
import { countText } from '../wording.ts';
import { ReceptionFrame, type SurveyFrameProps } from './survey-frame.tsx';

interface Props extends SurveyFrameProps {
  readonly press: Press;
  readonly typed: string;
  readonly tickets: { readonly open: number; readonly used: number };
  /** Why the code was not taken. */
  readonly error?: string | undefined;
  /** Said before anything else, such as that the survey is over. */
  readonly notice?: string | undefined;
}

/** Where the code of a return slip is typed. */
export function ReceptionPage({ press, typed, tickets, error, notice, ...frame }: Props) {
  const { survey } = frame.edition.definition;
  return (
    <ReceptionFrame {...frame} title="返信票の受付">
      {notice && <p class="notice-warning">{notice}</p>}
      <form method="post" action={paths.reception(survey)} novalidate>
        <input type="hidden" name="press" value={press.id} />
        <input type="hidden" name="number" value={press.number} />
        <div class={error ? 'field field-faulty' : 'field'}>
          <label class="field-label" for="code">
            返信票のアクセスコード
          </label>
          <p class="hint" id="code-hint">
            英数字12文字です。小文字や全角でも、ハイフンなしでも入力できます。
          </p>
          {error && (
            <p class="field-error" id="code-error">
              {error}
            </p>
          )}
          <input
            class="input input-code"
            type="text"
            id="code"
            name="code"
            value={typed}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            autofocus
            aria-describedby={error ? 'code-hint code-error' : 'code-hint'}
            aria-invalid={error ? 'true' : undefined}
          />
        </div>
        <p class="buttons">
          <button class="button" type="submit">
            受け付けて整理番号を出す
          </button>
        </p>
      </form>
      <dl class="figures">
        <div>
          <dt>入力を待っている調査票</dt>
          <dd>{countText(tickets.open)}枚</dd>
        </div>
        <div>
          <dt>入力の済んだ調査票</dt>
          <dd>{countText(tickets.used)}枚</dd>
        </div>
      </dl>
      <section class="office-section" aria-labelledby="how">
        <h2 id="how">受付の手順</h2>
        <ol>
          <li>封筒を開け、返信票のコードを入力します。</li>
          <li>画面に出た整理番号を、調査票の右上に書き写します。</li>
          <li>
            返信票と封筒は、調査票から離して別の箱に入れます。返信票に整理番号を書かないでください。
          </li>
          <li>
            調査票は、受け付けた順がわからないように混ぜてから、できるだけ10枚以上まとめて入力の担当へ渡します。
          </li>
        </ol>
        <p>
          整理番号は、どの手紙の調査票かを示しません。どの調査票がどなたのものかは、この手順を守ることで、だれにもわからなくなります。
        </p>
      </section>
      <p>
        <a href={paths.optIn(survey)}>紙の「地域活動・ボランティア 連絡先票」を登録する</a>
      </p>
    </ReceptionFrame>
  );
}

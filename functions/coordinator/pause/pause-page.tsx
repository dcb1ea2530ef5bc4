import { CoordinatorPage, Done } from '../pages/coordinator-page.tsx';
import type { CoordinatorFrame } from '../viewer.tsx';

interface Props extends CoordinatorFrame {
  readonly typed: string;
  readonly fault: string | undefined;
  readonly done?: string | undefined;
}

/** One field and one button, either way. */
export const PausePage = ({ typed, fault, done, ...frame }: Props) => {
  const { pause } = frame;
  return (
    <CoordinatorPage {...frame} title="全市一時停止">
      {done && (
        <Done>
          <p>{done}</p>
        </Done>
      )}
      <p>
        災害などのとき、市とすべての団体からの連絡を、まとめて止めます。停止すると、その瞬間から連絡先を開くこと、メールを送ること、名簿や電話リストを出すことができなくなります。登録や割り当ては消えません。
      </p>
      <form method="post" action={pause ? '/pause/lift' : '/pause/begin'} class="office-form">
        <div class={fault ? 'field field-faulty' : 'field'}>
          <label class="field-label" for="reason">
            {pause ? '再開する理由' : '停止する理由（すべての団体の画面に出ます）'}
          </label>
          {fault && (
            <p class="field-error" id="reason-error">
              {fault}
            </p>
          )}
          <input
            class="input"
            id="reason"
            name="reason"
            value={typed || (pause ? '通常の状態に戻ったため' : '災害対応のため')}
            required
            maxlength={200}
            data-focus={fault ? true : undefined}
            aria-invalid={fault ? 'true' : undefined}
            aria-describedby={fault ? 'reason-error' : undefined}
          />
        </div>
        <button class="button" type="submit">
          {pause ? '連絡を再開する' : '全市の連絡をいま止める'}
        </button>
      </form>
    </CoordinatorPage>
  );
};

import { IDENTITY_PROOFS } from '../identity.ts';
import { paths } from '../paths.ts';
import { CounterFrame, type CounterFrameProps } from './counter-frame.tsx';

interface Props extends CounterFrameProps {
  readonly missing?: boolean;
  /** The page before was left open too long. */
  readonly over?: boolean;
}

/** Nothing is shown before it is on record how somebody's identity was confirmed. */
export const IdentityPage = ({ missing = false, over = false, ...frame }: Props) => (
  <CounterFrame {...frame} title="本人確認">
    {over && (
      <p class="notice-warning">
        本人確認から30分が過ぎたか、別の方の手続きをしていたため、まだ何も変更していません。もう一度、本人確認の方法を選んでください。
      </p>
    )}
    <p>
      市の規程による方法でご本人であることを確かめてから、その方法を選んでください。確かめられないときは、ここで終わりにしてください。
    </p>
    <form method="post" action={paths.open(frame.person)} novalidate>
      <fieldset class={missing ? 'field field-faulty' : 'field'} id="proof">
        <legend class="field-label">本人確認の方法</legend>
        {missing && (
          <p class="field-error" id="proof-error">
            本人確認の方法を1つ選んでください。
          </p>
        )}
        <div class="options">
          {Object.entries(IDENTITY_PROOFS).map(([code, text]) => (
            <label class="option">
              <input type="radio" name="proof" value={code} />
              <span>{text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="buttons">
        <button class="button" type="submit">
          本人確認をしたので、登録内容を開く
        </button>
      </p>
      <p class="hint">開いたことと、本人確認の方法が記録されます。</p>
    </form>
  </CounterFrame>
);

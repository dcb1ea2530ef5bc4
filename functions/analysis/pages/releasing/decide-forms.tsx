import type { Release } from '../../../../shared/free-text/release.ts';
import { maySecond } from '../../../../shared/login/two-people.ts';

interface Props {
  readonly release: Release;
  readonly action: string;
  /** Of the list to go back to. */
  readonly query: string;
  readonly subject: string;
}

/** What can be done about a text that was proposed, by whom. */
export const DecideForms = ({ release, action, query, subject }: Props) => {
  const { state, proposal, steps } = release;
  if (!proposal) return null;
  const waits = state === 'proposed';
  const mayApprove = waits && maySecond(proposal.by, { subject });
  const to = `${action}/decide${query}`;
  return (
    <section class="office-section" aria-labelledby="decide">
      <h2 id="decide">{waits ? '承認' : '公表の取りやめ'}</h2>
      {waits && !mayApprove && (
        <p class="notice">
          あなたが公表案にした文章です。承認は、ほかの分析担当の職員が行ってください。
        </p>
      )}
      {mayApprove && (
        <form class="office-form" method="post" action={to}>
          <input type="hidden" name="steps" value={steps.length} />
          <p>
            もう一度、すべて読んでください。書いた方やほかの方がわかる部分が残っていなければ、承認してください。
          </p>
          <button class="button" type="submit" name="step" value="approved">
            承認する
          </button>
        </form>
      )}
      <form class="office-form" method="post" action={to}>
        <input type="hidden" name="steps" value={steps.length} />
        {!waits && (
          <p>
            次の公表から載らなくなります。すでに公表した結果は変わりません。そこからも消すときは「
            <a href="/publishing">結果の公表</a>
            」で、理由を書いて公表をやめ、公表し直してください。
          </p>
        )}
        <div class="field">
          <label class="field-label" for="reason">
            {mayApprove ? '差し戻す理由' : '取りやめる理由'} <span class="required">※必須</span>
          </label>
          <p class="hint" id="reason-hint">
            職員だけが読みます。文章の中の名前などは書かないでください。
          </p>
          <input
            class="input"
            id="reason"
            name="reason"
            maxlength={200}
            required
            aria-describedby="reason-hint"
          />
        </div>
        <button
          class="button-secondary"
          type="submit"
          name="step"
          value={mayApprove ? 'returned' : 'withdrawn'}
        >
          {mayApprove ? '差し戻す' : '取りやめる'}
        </button>
      </form>
    </section>
  );
};

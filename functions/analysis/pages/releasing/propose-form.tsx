import { likelyLanguage } from '../../../../shared/free-text/text-language.ts';
import type { Candidate } from '../../releasing/candidates.ts';
import { TEXT_LANGUAGE_NAMES } from '../../releasing/release-words.ts';

/** As it was typed. */
export interface ProposalInput {
  readonly text: string;
  readonly language: string;
  readonly fault: string | undefined;
}

interface Props {
  readonly candidate: Candidate;
  readonly action: string;
  /** Of the list to go back to. */
  readonly query: string;
  readonly input: ProposalInput | undefined;
}

/** The text in a field, in which passages are replaced and nothing else may be changed. */
export const ProposeForm = ({ candidate, action, query, input }: Props) => {
  const { text, release } = candidate;
  const before = release.proposal;
  const chosen = input?.language ?? (before ? (before.language ?? '') : likelyLanguage(text));
  const fault = input?.fault;
  return (
    <section class="office-section" aria-labelledby="propose">
      <h2 id="propose">公表案にする</h2>
      <form class="office-form" method="post" action={`${action}/propose${query}`}>
        <input type="hidden" name="steps" value={release.steps.length} />
        <div class={`field${fault ? ' field-faulty' : ''}`}>
          <label class="field-label" for="text">
            公表する文章
          </label>
          <p class="hint" id="text-hint">
            個人がわかる部分を消して、そこに「（略）」と入力してください。ほかの部分は変えないでください。改行はそのまま残ります。
          </p>
          {fault && (
            <p class="field-error" id="text-error">
              {fault}
            </p>
          )}
          <textarea
            class="input"
            id="text"
            name="text"
            rows={Math.min(16, 4 + Math.ceil(text.length / 40))}
            aria-describedby={fault ? 'text-hint text-error' : 'text-hint'}
            {...(fault ? { 'aria-invalid': 'true' } : {})}
          >
            {/* A browser drops the line break that a field begins with. */}
            {`\n${input?.text ?? before?.text ?? text}`}
          </textarea>
        </div>
        <div class="field">
          <label class="field-label" for="language">
            文章の言語
          </label>
          <p class="hint" id="language-hint">
            音声で読み上げるときに使います。
          </p>
          <select
            class="input input-language"
            id="language"
            name="language"
            aria-describedby="language-hint"
          >
            {Object.entries({ ...TEXT_LANGUAGE_NAMES, '': 'そのほかの言語' }).map(
              ([value, name]) => (
                <option value={value} selected={value === chosen}>
                  {name}
                </option>
              ),
            )}
          </select>
        </div>
        <p class="hint">
          まだ公表されません。あなた以外の分析担当の職員が承認すると、次の公表に載ります。
        </p>
        <div class="buttons">
          <button class="button" type="submit">
            公表案にする
          </button>
        </div>
      </form>
    </section>
  );
};

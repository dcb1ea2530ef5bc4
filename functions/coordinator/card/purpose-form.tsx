import type { PersonKey } from '../../../shared/coordination/person.ts';
import { CALL, personPath } from '../paths.ts';
import { PURPOSES } from '../people/purposes.ts';

interface Props {
  readonly person: PersonKey;
  /** What goes along: the filter of the list, or the run through those due today. */
  readonly carried: Readonly<Record<string, string>>;
}

/** Details open only for a purpose that was chosen before. */
export const PurposeForm = ({ person, carried }: Props) => (
  <section class="office-section" aria-labelledby="open">
    <h2 id="open">連絡先を開く</h2>
    <form method="get" action={`${personPath(person)}#${CALL}`} class="office-form">
      {Object.entries(carried).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <fieldset class="field">
        <legend class="field-label">何のために開きますか</legend>
        <div class="options">
          {Object.entries(PURPOSES).map(([code, text]) => (
            <label class="option">
              <input type="radio" name="purpose" value={code} required />
              <span>{text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="hint">開いたことと目的は、監査記録に残ります。</p>
      <button class="button" type="submit">
        氏名・連絡先を開く
      </button>
    </form>
  </section>
);

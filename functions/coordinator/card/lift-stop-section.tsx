import { LIFT_REASONS, mayLift } from '../../../shared/coordination/lift-stop.ts';
import type { Stop } from '../../../shared/coordination/person.ts';
import { counterPath, liftStopPath } from '../paths.ts';
import type { KnownPerson } from '../people/known-person.ts';

interface Props {
  readonly person: KnownPerson;
  readonly stop: Stop;
}

/** How the city puts right a 連絡不要 that the person did not mean, or means no more. */
export const LiftStopSection = ({ person, stop }: Props) => (
  <section class="office-section" aria-labelledby="lift-stop">
    <h2 id="lift-stop">連絡不要の取り消し</h2>
    {mayLift(stop) ? (
      <form method="post" action={liftStopPath(person.entry)} class="office-form">
        <p>
          取り消せるのは、次のどちらかのときだけです。ご本人の意思によらずに取り消すことはできません。取り消した人と日、理由は、「これまでの連絡」と監査記録に残ります。
        </p>
        <input type="hidden" name="entries" value={String(person.entries)} />
        <fieldset class="field">
          <legend class="field-label">
            取り消す理由 <span class="required">※必須</span>
          </legend>
          <div class="options">
            {Object.entries(LIFT_REASONS).map(([code, text]) => (
              <label class="option">
                <input type="radio" name="reason" value={code} required />
                <span>{text}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <button class="button-secondary" type="submit">
          連絡不要を取り消す
        </button>
      </form>
    ) : (
      <p>
        ご本人がご自分で止めたため、この画面では取り消せません。再開をご希望のときは、本人確認のうえ、
        <a href={counterPath(person.entry)}>窓口の手続き</a>で受け付けてください。
      </p>
    )}
  </section>
);

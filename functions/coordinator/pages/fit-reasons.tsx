import type { ContactListEntry } from '../../../shared/contact/contact-list.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import { reasonWords } from '../../../shared/coordination/reason-words.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';

interface Props {
  readonly entry: ContactListEntry;
  readonly optIn: OptIn;
  readonly activities: readonly Activity[];
}

const MOST = 3;

/** Which activities fit best and why, in words that can be said to the person. */
export const FitReasons = ({ entry, optIn, activities }: Props) => {
  const known = entry.matches.flatMap(({ activity, reasons }) => {
    const found = activities.find(({ id }) => id === activity);
    return found ? [{ found, reasons: reasonWords(reasons, entry.preferences, found, optIn) }] : [];
  });
  return (
    <section class="office-section" aria-labelledby="fits">
      <h2 id="fits">合いそうな活動</h2>
      {known.length === 0 ? (
        <p>いま募集している活動のなかに、希望に合うものは見つかっていません。</p>
      ) : (
        <ul class="fit-list">
          {known.slice(0, MOST).map(({ found: { title, place }, reasons }) => (
            <li>
              <strong>{title}</strong>（{place}）
              <br />
              {reasons}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

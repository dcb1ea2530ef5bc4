import type { ContactListEntry } from '../../../shared/contact/contact-list.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import { reasonWords } from '../../../shared/coordination/reason-words.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';

interface Props {
  readonly entry: ContactListEntry;
  readonly optIn: OptIn;
  readonly activities: readonly Activity[];
  /** For which the city assigned this person. */
  readonly assigned: string | undefined;
}

const MOST = 3;

/**
 * What to call about: the activity decided when the person was assigned, otherwise the one that fits
 * best, with the reasons in words that can be said to the person.
 */
export const FitReasons = ({ entry, optIn, activities, assigned }: Props) => {
  const known = entry.matches.flatMap(({ activity, reasons }) => {
    const found = activities.find(({ id }) => id === activity);
    return found ? [{ found, reasons: reasonWords(reasons, entry.preferences, found, optIn) }] : [];
  });
  const asked = activities.find(({ id }) => id === assigned);
  const offered = asked
    ? (known.find(({ found }) => found === asked) ?? { found: asked, reasons: undefined })
    : known[0];
  const others = known.filter(({ found }) => found !== offered?.found).slice(0, MOST - 1);
  return (
    <section class="office-section" aria-labelledby="fits">
      <h2 id="fits">ご案内する活動</h2>
      {offered ? (
        <p>
          {asked ? '割り当てのときに決めた活動：' : '希望に合う活動：'}
          <Fit {...offered} />
        </p>
      ) : (
        <p>いま募集している活動のなかに、希望に合うものは見つかっていません。</p>
      )}
      {others.length > 0 && (
        <details class="office-details">
          <summary>ほかに合いそうな活動（{others.length}件）</summary>
          <ul class="fit-list">
            {others.map((fit) => (
              <li>
                <Fit {...fit} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

interface FitProps {
  readonly found: Activity;
  /** Missing for an activity that the person's wishes do not speak for. */
  readonly reasons: string | undefined;
}

const Fit = ({ found: { title, place }, reasons }: FitProps) => (
  <>
    <strong>{title}</strong>（{place}）
    {reasons !== undefined && (
      <>
        <br />
        {reasons}
      </>
    )}
  </>
);

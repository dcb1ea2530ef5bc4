import type { ContactPreferences } from '../../../shared/contact/contact.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { WISH_LABELS } from '../people/wish-labels.ts';
import { type Wishes, wishesOf } from '../people/wishes.ts';

interface Props {
  readonly definition: Definition;
  readonly preferences: ContactPreferences;
}

/** What the person wrote into the form, in its words. */
export const PersonWishes = ({ definition, preferences }: Props) => {
  const wishes = wishesOf(preferences, definition.optIn);
  return (
    <section class="office-section" aria-labelledby="wishes">
      <h2 id="wishes">ご本人の希望</h2>
      <dl class="contact-details">
        {(Object.keys(WISH_LABELS) as (keyof Wishes)[]).map((wish) => (
          <div>
            <dt>{WISH_LABELS[wish]}</dt>
            <dd>{wishes[wish]}</dd>
          </div>
        ))}
        <div>
          <dt>登録したところ</dt>
          <dd>{definition.title.ja}</dd>
        </div>
      </dl>
    </section>
  );
};

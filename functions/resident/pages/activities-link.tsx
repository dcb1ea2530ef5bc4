import { Phrase } from '../../../shared/web/phrase.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface Props {
  readonly site: Site;
  /** The page has a form: it stays open, half-typed words and all, also without a script. */
  readonly beside?: boolean;
}

/**
 * To the public list of activities, which another function shows on the same site, in Japanese and
 * English. No referrer from a form, as in the footer.
 */
export const ActivitiesLink = ({ site: { language, messages }, beside = false }: Props) => {
  const newTab = beside ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <p class="screen-only">
      <a href={paths.activities(language)} {...newTab}>
        <Phrase text={messages.around.activities} />
        {beside && (
          <>
            {' '}
            <Phrase text={messages.around.newTab} />
          </>
        )}
      </a>
    </p>
  );
};

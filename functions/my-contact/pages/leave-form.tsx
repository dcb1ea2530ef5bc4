import { Phrase } from '../../../shared/web/phrase.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

/** The way out on a device that others use too. */
export function LeaveForm({ site }: { site: Site }) {
  const { leave } = site.messages.myContact;
  return (
    <form class="screen-only my-contact-apart" method="post" action={paths.leave}>
      <p class="hint">
        <Phrase text={leave.hint} />
      </p>
      <button class="button-secondary">
        <Phrase text={leave.button} />
      </button>
    </form>
  );
}

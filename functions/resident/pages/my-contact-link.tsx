import { Phrase } from '../../../shared/web/phrase.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

/** Where the withdrawal number beside it is of use; the address is there to be printed. */
export const MyContactLink = ({ site, place }: { site: Site; place: string }) => (
  <p>
    <a href={paths.myContact}>
      <Phrase text={site.messages.around.myContact} />
    </a>
    <br />
    <span translate="no">
      {place}
      {paths.myContact}
    </span>
  </p>
);

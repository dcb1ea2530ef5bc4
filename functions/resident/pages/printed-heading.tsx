import type { Day } from '../../../shared/response/day.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import type { Site } from '../site.ts';

/** What a sheet of paper says of itself, below the name of the survey: its day and its state. */
export function PrintedHeading({ site, day, state }: { site: Site; day: Day; state: string }) {
  return (
    <p class="print-only">
      <Phrase text={printDay(day, site.language)} />
      <br />
      <Phrase text={state} />
    </p>
  );
}

import { Phrase } from '../../../shared/web/phrase.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface UnsentCardProps {
  readonly site: Site;
  readonly survey: string;
  readonly left: string;
  readonly paused: boolean;
}

/** What this browser holds unsent: going on, or leaving the device clean. */
export function UnsentCard({ site, survey, left, paused }: UnsentCardProps) {
  const { messages } = site;
  return (
    <section class="card">
      <h2>
        <Phrase text={messages.start.resume} />
      </h2>
      <p>
        <Phrase text={messages.start.resumeHint} />
      </p>
      <p>
        <a class="button" href={left}>
          <Phrase text={messages.start.resume} />
        </a>
      </p>
      {paused && (
        <form method="post" action={paths.leave(survey)} data-erase>
          <button class="button-text">
            <Phrase text={messages.paused.leave} />
          </button>
        </form>
      )}
      <form method="post" action={paths.erase(survey)} data-erase>
        <button class="button-text">
          <Phrase text={paused ? messages.paused.erase : messages.start.erase} />
        </button>
      </form>
    </section>
  );
}

import { Phrase } from '../../../shared/web/phrase.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

/** The way in for whoever has no letter. */
export function OpenCard({ site, survey }: { site: Site; survey: string }) {
  const { open } = site.messages;
  return (
    <section class="card">
      <h2>
        <Phrase text={open.heading} />
      </h2>
      <p>
        <Phrase text={open.body} />
      </p>
      <p>
        <Phrase text={open.letterFirst} />
      </p>
      <form method="post" action={paths.open(survey)}>
        <button class="button-secondary">
          <Phrase text={open.begin} />
        </button>
      </form>
    </section>
  );
}

import type { Day } from '../../../shared/response/day.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';

interface PausedPageProps {
  readonly site: Site;
  readonly left: string;
  /** Under which name the site is reached, to be printed: a letter may not be at hand. */
  readonly place: string;
  /** As it is printed; only for someone who came without a letter. */
  readonly openCode: string | undefined;
  readonly number: string;
  readonly until: Day;
}

/** Says with what and until when the answers go on; made to be printed or copied by hand. */
export function PausedPage({ site, left, place, openCode, number, until }: PausedPageProps) {
  const { definition, language, messages } = site;
  if (!definition) return null;
  const { paused } = messages;
  const { survey } = definition;
  return (
    <Layout site={site} title={paused.heading} hasForm>
      <div class="thanks">
        <h1>
          <Phrase text={paused.heading} />
        </h1>
        <p>
          <Phrase text={paused.notSent} />
        </p>
      </div>
      <section class="card">
        <h2>
          <Phrase text={paused.needed} />
        </h2>
        <dl class="noted">
          <dt>
            <Phrase text={paused.address} />
          </dt>
          <dd translate="no">
            {place}
            {paths.start(survey)}
          </dd>
          <dt>
            <Phrase text={paused.code} />
          </dt>
          <dd>
            {openCode ? <span class="code">{openCode}</span> : <Phrase text={paused.onLetter} />}
          </dd>
          <dt>
            <Phrase text={paused.number} />
          </dt>
          <dd>
            <span class="code">{number}</span>
          </dd>
          <dt>
            <Phrase text={paused.until} />
          </dt>
          <dd>
            <Phrase text={printDay(until, language)} />
          </dd>
        </dl>
        <p>
          <Phrase text={openCode ? paused.noteOpen : paused.note} />
        </p>
        <p>
          <Phrase text={paused.how} />
        </p>
        <p>
          <Phrase text={paused.forgotten} />
        </p>
      </section>
      <p class="screen-only" data-with-script hidden>
        <button type="button" class="button-secondary" data-print>
          <Phrase text={messages.afterSending.print} />
        </button>
      </p>
      <form id={FORM_ID} method="post" action={paths.pause(survey)}>
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="shown" value="paused" />
      </form>
      <form method="post" action={paths.leave(survey)} data-erase>
        <p class="hint screen-only">
          <Phrase text={paused.leaveHint} />
        </p>
        <div class="buttons">
          <button class="button-secondary">
            <Phrase text={paused.leave} />
          </button>
          <a class="button-text" href={left}>
            <Phrase text={messages.start.resume} />
          </a>
        </div>
      </form>
    </Layout>
  );
}

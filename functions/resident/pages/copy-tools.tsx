import type { Day } from '../../../shared/response/day.ts';
import { Phrase, plainText } from '../../../shared/web/phrase.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import type { Site } from '../site.ts';
import { PrintedHeading } from './printed-heading.tsx';

interface CopyToolsProps {
  readonly site: Site;
  readonly day: Day;
  /** Contact details stand on the page; they are copied only on request. */
  readonly contact: boolean;
  /** Said in the copy itself: whether these answers have been sent. */
  readonly state: string;
}

/**
 * Printing or saving the answers that the page shows. Without a script the words say how to print;
 * the buttons appear with one.
 */
export function CopyTools({ site, day, contact, state }: CopyToolsProps) {
  const { copy } = site.messages;
  return (
    <section class="card screen-only" {...copyData(site, day, state)} data-copy-tools>
      <h2>
        <Phrase text={copy.heading} />
      </h2>
      <p data-without-script>
        <Phrase text={copy.beforeSending} />
      </p>
      <p data-with-script hidden>
        <Phrase text={copy.beforeSendingScript} />
      </p>
      {contact && (
        <div class="field">
          <label class="option">
            <input type="checkbox" id="copy-contact" aria-describedby="copy-contact-hint" />
            <span>
              <Phrase text={copy.withContact} />
            </span>
          </label>
          <p class="hint" id="copy-contact-hint">
            <Phrase text={copy.withContactHint} describes />
          </p>
        </div>
      )}
      <CopyButtons site={site} />
    </section>
  );
}

interface SentCopyProps {
  readonly site: Site;
  readonly day: Day;
  /** What was sent off last was not taken, so it is no copy of what holds. */
  readonly late: boolean;
}

/** On the thank-you page: the copy that this tab has kept. Shown only when there is one. */
export function SentCopy({ site, day, late }: SentCopyProps) {
  const { copy } = site.messages;
  return (
    <section
      class="card sent-copy"
      hidden
      {...copyData(site, day, copy.wasSent)}
      {...(late ? { 'data-late': '' } : {})}
      data-sent-copy
    >
      <h2>
        <Phrase text={copy.heading} />
      </h2>
      <PrintedHeading site={site} day={day} state={copy.wasSent} />
      <p class="screen-only">
        <Phrase text={copy.kept} />
      </p>
      <CopyButtons site={site} />
      <details>
        <summary class="screen-only">
          <Phrase text={copy.show} />
        </summary>
        <div data-copy-place />
      </details>
    </section>
  );
}

function CopyButtons({ site }: { site: Site }) {
  const { copy } = site.messages;
  return (
    <div class="screen-only" data-with-script hidden>
      <div class="buttons">
        <button type="button" class="button-secondary" data-copy-print>
          <Phrase text={copy.print} />
        </button>
        <button type="button" class="button-secondary" data-copy-save>
          <Phrase text={copy.save} />
        </button>
      </div>
      <p class="hint">
        <Phrase text={copy.sharedDevice} />
      </p>
      <p role="status" data-place="saved" />
      <template data-words="saved">
        <Phrase text={copy.saved} />
      </template>
    </div>
  );
}

/** The words around the answers in a saved copy, for the script. */
function copyData({ definition, language, messages: { copy } }: Site, day: Day, state: string) {
  return {
    'data-survey': definition?.survey,
    'data-title': plainText(copy.heading),
    'data-of': plainText(definition?.title[language] ?? ''),
    'data-day': plainText(printDay(day, language)),
    'data-state': plainText(state),
    'data-left-out': plainText(copy.contactLeftOut),
    'data-file': plainText(copy.fileName(definition?.survey ?? '')),
  };
}

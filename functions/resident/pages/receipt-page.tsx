import type { Day } from '../../../shared/response/day.ts';
import type { Text } from '../../../shared/survey/language.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import { ErrorSummary, FieldError } from '../../../shared/web/residents/error-summary.tsx';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';

/** `none`: nothing has been checked yet. */
export type ReceiptResult =
  | { readonly kind: 'none' | 'missing' | 'malformed' | 'unknown' }
  | { readonly kind: 'genuine'; readonly survey: Text; readonly day: Day };

interface ReceiptPageProps {
  readonly site: Site;
  readonly typed: string;
  readonly result: ReceiptResult;
}

export function ReceiptPage({ site, typed, result }: ReceiptPageProps) {
  const { definition, messages } = site;
  if (!definition) return null;
  const text = messages.receiptCheck;
  const faulty = result.kind === 'missing' || result.kind === 'malformed';
  const error = faulty ? text[result.kind] : undefined;
  return (
    <Layout site={site} title={titleOf(site, result)} hasForm failed={faulty}>
      {error !== undefined && (
        <ErrorSummary messages={messages} errors={[{ target: 'receipt', message: error }]} />
      )}
      <h1>
        <Phrase text={text.heading} />
      </h1>
      <Result site={site} result={result} />
      <p>
        <Phrase text={text.intro} />
      </p>
      <form
        id={FORM_ID}
        class="card screen-only"
        method="post"
        action={paths.receipt(definition.survey)}
        novalidate
      >
        {result.kind !== 'none' && <input type="hidden" name="shown" value="result" />}
        <div class={error ? 'field field-faulty' : 'field'}>
          <label class="field-label" for="receipt">
            <Phrase text={text.label} />{' '}
            <span class="required">
              <Phrase text={messages.required} />
            </span>
          </label>
          <p class="hint" id="receipt-hint">
            <Phrase text={text.hint} describes />
          </p>
          <FieldError id="receipt-error" message={error} />
          <input
            class="input input-receipt"
            type="text"
            id="receipt"
            name="receipt"
            value={typed}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby={error ? 'receipt-hint receipt-error' : 'receipt-hint'}
            {...(error ? { 'aria-invalid': 'true' as const } : {})}
          />
        </div>
        <button class="button" name="action" value="next">
          <Phrase text={text.check} />
        </button>
      </form>
      <Meaning site={site} />
    </Layout>
  );
}

function titleOf(site: Site, { kind }: ReceiptResult): string {
  const { heading, genuineHeading, unknownHeading } = site.messages.receiptCheck;
  if (kind === 'genuine') return genuineHeading;
  return kind === 'unknown' ? unknownHeading : heading;
}

function Result({ site, result }: { site: Site; result: ReceiptResult }) {
  const { language, messages } = site;
  const text = messages.receiptCheck;
  if (result.kind === 'genuine') {
    return (
      <section class="thanks" role="status" tabindex={-1} data-focus>
        <h2>
          <Phrase text={text.genuineHeading} />
        </h2>
        <p>
          <Phrase text={text.genuine(result.survey[language])} />
        </p>
        <p>
          <Phrase text={text.genuineDay(printDay(result.day, language))} />
        </p>
      </section>
    );
  }
  if (result.kind !== 'unknown') return null;
  return (
    <section class="notice-warning" role="status" tabindex={-1} data-focus>
      <h2>
        <Phrase text={text.unknownHeading} />
      </h2>
      <p>
        <Phrase text={text.unknown} />
      </p>
      <Sentences all={text.unknownHints} />
    </section>
  );
}

/** What a receipt proves, and what it does not. */
function Meaning({ site }: { site: Site }) {
  const text = site.messages.receiptCheck;
  return (
    <section>
      <h2>
        <Phrase text={text.provesHeading} />
      </h2>
      <Sentences all={text.proves} />
      <h2>
        <Phrase text={text.provesNotHeading} />
      </h2>
      <Sentences all={text.provesNot} />
      <p class="hint">
        <Phrase text={text.dayNote} />
      </p>
    </section>
  );
}

function Sentences({ all }: { all: readonly string[] }) {
  return (
    <ul>
      {all.map((sentence) => (
        <li>
          <Phrase text={sentence} />
        </li>
      ))}
    </ul>
  );
}

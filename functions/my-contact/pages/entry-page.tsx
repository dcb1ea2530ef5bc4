import { OPT_IN_FIELDS } from '../../../shared/contact/read-opt-in.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { ErrorSummary, FieldError } from '../../../shared/web/residents/error-summary.tsx';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';

export interface EntryState {
  readonly typed?: string;
  readonly error?: string | undefined;
  /** Somebody was here before and too much time has passed. */
  readonly over?: boolean;
  /** A correction that was not saved, because time had passed: goes on behind the number. */
  readonly unsaved?: Fields | undefined;
}

/** Where the number is entered; it never stands in an address. */
export function EntryPage({ site, typed, error, over, unsaved }: EntryState & { site: Site }) {
  const { messages } = site;
  const { entry, over: closed, service } = messages.myContact;
  return (
    <Layout site={site} title={service} hasForm failed={error !== undefined}>
      <ErrorSummary
        messages={messages}
        errors={error ? [{ target: 'code', message: error }] : []}
      />
      <h1>
        <Phrase text={service} />
      </h1>
      {over ? (
        <section class="notice-warning" role="status">
          <h2>
            <Phrase text={closed.heading} />
          </h2>
          <p>
            <Phrase text={unsaved ? closed.typed : closed.body} />
          </p>
        </section>
      ) : (
        <p class="lead">
          <Phrase text={entry.lead} />
        </p>
      )}
      <form id={FORM_ID} method="post" action={paths.entry} novalidate>
        {over && <input type="hidden" name="over" value="yes" />}
        {unsaved && <Unsaved fields={unsaved} />}
        <div class={error ? 'field field-faulty' : 'field'}>
          <label class="field-label" for="code">
            <Phrase text={entry.label} />{' '}
            <span class="required">
              <Phrase text={messages.required} />
            </span>
          </label>
          <p class="hint" id="code-hint">
            <Phrase text={entry.hint} describes />
          </p>
          <FieldError id="code-error" message={error} />
          <input
            class="input input-code"
            type="text"
            id="code"
            name="code"
            value={typed ?? ''}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby={error ? 'code-hint code-error' : 'code-hint'}
            {...(error ? { 'aria-invalid': 'true' as const } : {})}
          />
        </div>
        <p class="hint">
          <Phrase text={entry.sharedDevice} />
        </p>
        <div class="buttons">
          <button class="button" name="action" value="next">
            <Phrase text={entry.show} />
          </button>
        </div>
      </form>
      <section class="my-contact-apart">
        <h2>
          <Phrase text={entry.lostHeading} />
        </h2>
        <p>
          <Phrase text={entry.lost} />
        </p>
      </section>
    </Layout>
  );
}

function Unsaved({ fields }: { fields: Fields }) {
  return (
    <>
      <input type="hidden" name="unsaved" value="yes" />
      {OPT_IN_FIELDS.flatMap((name) =>
        (fields[name] ?? []).map((value) => <input type="hidden" name={name} value={value} />),
      )}
    </>
  );
}

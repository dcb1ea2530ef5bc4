import { Phrase } from '../../../shared/web/phrase.tsx';
import { ErrorSummary } from '../../../shared/web/residents/error-summary.tsx';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';
import { NumberField } from './number-field.tsx';
import { ShownFaults } from './shown-faults.tsx';

interface NumberPageProps {
  readonly site: Site;
  /** As it was typed. */
  readonly code: string;
  readonly typed?: string;
  readonly error?: string | undefined;
  /** How many more wrong numbers may be tried, once one was. */
  readonly left?: number | undefined;
}

/** A paused visit was found for the code: asks for its number. */
export function NumberPage({ site, code, typed = '', error, left }: NumberPageProps) {
  const { definition, messages } = site;
  if (!definition) return null;
  const { resume } = messages;
  return (
    <Layout site={site} title={resume.heading} hasForm failed={error !== undefined}>
      <ErrorSummary
        messages={messages}
        errors={error ? [{ target: 'number', message: error }] : []}
      />
      <h1>
        <Phrase text={resume.heading} />
      </h1>
      <p>
        <Phrase text={resume.body} />
      </p>
      <form id={FORM_ID} method="post" action={paths.resume(definition.survey)} novalidate>
        <input type="hidden" name="code" value={code} />
        {error && <ShownFaults />}
        {left !== undefined && (
          <>
            <input type="hidden" name="left" value={left} />
            <input type="hidden" name="tried" value={typed} />
          </>
        )}
        <NumberField
          messages={messages}
          label={resume.number}
          hint={resume.numberHint}
          {...{ typed, error }}
        />
        <div class="buttons">
          <button class="button" name="action" value="next">
            <Phrase text={resume.submit} />
          </button>
        </div>
        <section class="card aside">
          <h2>
            <Phrase text={resume.forgotten} />
          </h2>
          <p>
            <Phrase text={resume.forgottenBody} />
          </p>
          <button class="button-secondary" name="action" value="restart">
            <Phrase text={resume.restart} />
          </button>
        </section>
      </form>
    </Layout>
  );
}

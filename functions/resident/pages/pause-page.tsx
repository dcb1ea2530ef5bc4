import { Phrase } from '../../../shared/web/phrase.tsx';
import { ErrorSummary } from '../../../shared/web/residents/error-summary.tsx';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';
import { NumberField } from './number-field.tsx';
import { ShownFaults } from './shown-faults.tsx';

interface PausePageProps {
  readonly site: Site;
  /** Where the answers go on. */
  readonly left: string;
  readonly typed?: string;
  readonly error?: string;
}

/** Asks for the number with which the answers go on later. */
export function PausePage({ site, left, typed = '', error }: PausePageProps) {
  const { definition, messages } = site;
  if (!definition) return null;
  const { heading, saved, why, choose, chooseHint, submit, goOn } = messages.pause;
  return (
    <Layout site={site} title={heading} hasForm failed={error !== undefined}>
      <ErrorSummary
        messages={messages}
        errors={error ? [{ target: 'number', message: error }] : []}
      />
      <h1>
        <Phrase text={heading} />
      </h1>
      <p class="notice">
        <Phrase text={saved} />
      </p>
      <p>
        <Phrase text={why} />
      </p>
      <form id={FORM_ID} method="post" action={paths.pause(definition.survey)} novalidate>
        {error !== undefined && <ShownFaults />}
        <NumberField messages={messages} label={choose} hint={chooseHint} {...{ typed, error }} />
        <div class="buttons">
          <button class="button" name="action" value="next">
            <Phrase text={submit} />
          </button>
          <a class="button-secondary" href={left}>
            <Phrase text={goOn} />
          </a>
        </div>
      </form>
    </Layout>
  );
}

import type { Fields } from '../../../shared/survey/read-answer.ts';
import { MESSAGES } from '../messages/index.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Buttons } from './buttons.tsx';
import { ErrorSummary, FieldError } from './error-summary.tsx';
import { FORM_ID, Layout } from './layout.tsx';
import { Options } from './options.tsx';
import { Steps } from './steps.tsx';

interface OptInPageProps {
  readonly site: Site;
  readonly fields: Fields;
  readonly step: number;
  readonly steps: number;
  readonly changing: boolean;
  readonly error?: string | undefined;
}

/** Whether someone would like to take part, and so leave contact details on the next page. */
export function OptInPage({ site, fields, step, steps, changing, error }: OptInPageProps) {
  const { definition, messages } = site;
  if (!definition) return null;
  const choice = (code: 'yes' | 'no') => ({
    code,
    label: { ja: MESSAGES.ja.optIn[code], en: MESSAGES.en.optIn[code] },
  });
  return (
    <Layout site={site} title={messages.optIn.heading} hasForm failed={error !== undefined}>
      <Steps messages={messages} step={step} steps={steps} />
      <ErrorSummary
        messages={messages}
        errors={error ? [{ target: 'opt_in', message: error }] : []}
      />
      <h1>{messages.optIn.heading}</h1>
      <p class="notice">{messages.optIn.separate}</p>
      <form id={FORM_ID} method="post" action={paths.optIn(definition.survey)} novalidate>
        {changing && <input type="hidden" name="changing" value="yes" />}
        <fieldset
          class="field"
          id="opt_in"
          aria-describedby={error ? 'opt_in-hint opt_in-error' : 'opt_in-hint'}
        >
          <legend class="field-label">{messages.optIn.question}</legend>
          <p class="hint" id="opt_in-hint">
            {messages.optIn.questionHint}
          </p>
          <FieldError id="opt_in-error" message={error} />
          <Options
            site={site}
            name="opt_in"
            type="radio"
            options={[choice('yes'), choice('no')]}
            chosen={fields.opt_in ?? []}
          />
        </fieldset>
        <Buttons messages={messages} next={messages.next} back={!changing} />
      </form>
    </Layout>
  );
}

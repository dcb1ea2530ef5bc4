import type { Fields } from '../../../shared/survey/read-answer.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { ErrorSummary, FieldError } from '../../../shared/web/residents/error-summary.tsx';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { Options } from '../../../shared/web/residents/options.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { type Kept, keptAttributes } from '../visit/kept.ts';
import { ActivitiesLink } from './activities-link.tsx';
import { Buttons } from './buttons.tsx';
import { ConnectionNotice, KeptOffer } from './kept-notices.tsx';
import { Layout } from './layout.tsx';
import { Steps } from './steps.tsx';

interface OptInPageProps {
  readonly site: Site;
  readonly fields: Fields;
  readonly step: number;
  readonly steps: number;
  readonly changing: boolean;
  /** What the form carries to tell a change made on another device. */
  readonly seen: string;
  readonly error?: string | undefined;
  readonly kept: Kept;
}

/** Whether someone would like to take part, and so leave contact details on the next page. */
export function OptInPage(props: OptInPageProps) {
  const { site, fields, seen, step, steps, changing, error } = props;
  const { definition, messages } = site;
  if (!definition) return null;
  const choice = (code: 'yes' | 'no') => ({ code, label: messages.optIn[code] });
  return (
    <Layout site={site} title={messages.optIn.heading} hasForm failed={error !== undefined}>
      <Steps messages={messages} step={step} steps={steps} />
      <ErrorSummary
        messages={messages}
        errors={error ? [{ target: 'opt_in', message: error }] : []}
      />
      <h1>
        <Phrase text={messages.optIn.heading} />
      </h1>
      <p class="notice">
        <Phrase text={messages.optIn.separate} />
      </p>
      <ActivitiesLink site={site} beside />
      <KeptOffer messages={messages} />
      <form
        id={FORM_ID}
        method="post"
        action={paths.optIn(definition.survey)}
        novalidate
        {...keptAttributes(props.kept)}
      >
        <input type="hidden" name="seen" value={seen} />
        {changing && <input type="hidden" name="changing" value="yes" />}
        <fieldset
          class="field"
          id="opt_in"
          aria-describedby={error ? 'opt_in-hint opt_in-error' : 'opt_in-hint'}
        >
          <legend class="field-label">
            <Phrase text={messages.optIn.question} />
          </legend>
          <p class="hint" id="opt_in-hint">
            <Phrase text={messages.optIn.questionHint} describes />
          </p>
          <FieldError id="opt_in-error" message={error} />
          <Options
            name="opt_in"
            type="radio"
            choices={[choice('yes'), choice('no')]}
            chosen={fields.opt_in ?? []}
          />
        </fieldset>
        <ConnectionNotice messages={messages} />
        <Buttons messages={messages} next={messages.next} back={!changing} />
      </form>
    </Layout>
  );
}

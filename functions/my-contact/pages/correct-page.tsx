import type { OptIn } from '../../../shared/survey/definition.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import type { ContactFieldsProps } from '../../../shared/web/residents/contact-field.tsx';
import { DetailsAndWishes } from '../../../shared/web/residents/contact-fields.tsx';
import { ErrorSummary } from '../../../shared/web/residents/error-summary.tsx';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';
import { LeaveForm } from './leave-form.tsx';

interface CorrectProps extends ContactFieldsProps {
  readonly site: Site;
  readonly optIn: OptIn;
  /** Another correction was stored while this one was typed. */
  readonly elsewhere?: boolean;
}

/** The contact form once more, as it was filled in. */
export function CorrectPage({ site, optIn, fields, errors, elsewhere = false }: CorrectProps) {
  const { messages } = site;
  const { correct } = messages.myContact;
  const errorList = Object.entries(errors).map(([target, message]) => ({ target, message }));
  return (
    <Layout site={site} title={correct.heading} hasForm failed={errorList.length > 0 || elsewhere}>
      <ErrorSummary messages={messages} errors={errorList} />
      {elsewhere && (
        <div class="error-summary" role="alert" tabindex={-1} data-focus>
          <h2>
            <Phrase text={correct.elsewhere.heading} />
          </h2>
          <p>
            <Phrase text={correct.elsewhere.body} />
          </p>
        </div>
      )}
      <h1>
        <Phrase text={correct.heading} />
      </h1>
      <p class="lead">
        <Phrase text={correct.lead} />
      </p>
      <form id={FORM_ID} method="post" action={paths.correct} novalidate>
        <DetailsAndWishes {...{ site, fields, errors, optIn }} />
        <p class="notice">
          <Phrase text={correct.recipients} />
        </p>
        <div class="buttons">
          <button class="button" name="action" value="next">
            <Phrase text={correct.save} />
          </button>
          <a class="button-secondary" href={paths.shown}>
            <Phrase text={correct.back} />
          </a>
        </div>
      </form>
      <LeaveForm site={site} />
    </Layout>
  );
}

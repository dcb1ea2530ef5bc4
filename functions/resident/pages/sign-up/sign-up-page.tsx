import { Phrase } from '../../../../shared/web/phrase.tsx';
import { printDay } from '../../../../shared/web/print-day.ts';
import type { ContactFieldsProps } from '../../../../shared/web/residents/contact-field.tsx';
import { ContactFields } from '../../../../shared/web/residents/contact-fields.tsx';
import { ErrorSummary } from '../../../../shared/web/residents/error-summary.tsx';
import { FORM_ID } from '../../../../shared/web/residents/language-choice.tsx';
import { paths } from '../../paths.ts';
import type { Edition, Site } from '../../site.ts';
import { ActivitiesLink } from '../activities-link.tsx';
import { ConsentNotice } from '../consent-notice.tsx';
import { ShownFaults } from '../shown-faults.tsx';
import { SignUpLayout } from './sign-up-layout.tsx';

interface SignUpPageProps extends ContactFieldsProps {
  readonly site: Site;
  readonly edition: Edition;
  /** Why pressing the button did not sign anybody up, when nothing typed is to blame. */
  readonly trouble?: { readonly heading: string; readonly body: readonly string[] } | undefined;
}

/** Explanation, consent text and contact form on one page, for whoever comes without a survey. */
export function SignUpPage({ site, edition, fields, errors, trouble }: SignUpPageProps) {
  const { language, messages } = site;
  const { definition, schedule } = edition;
  const { contactsDeletedOn } = schedule;
  const { optIn, survey } = definition;
  const errorList = Object.entries(errors).map(([target, message]) => ({ target, message }));
  const failed = errorList.length > 0 || trouble !== undefined;
  return (
    <SignUpLayout site={site} title={messages.signUp.heading} hasForm failed={failed}>
      <ErrorSummary messages={messages} errors={errorList} />
      {trouble && (
        <div class="error-summary" role="alert" tabindex={-1} data-focus>
          <h2>
            <Phrase text={trouble.heading} />
          </h2>
          {trouble.body.map((paragraph) => (
            <p>
              <Phrase text={paragraph} />
            </p>
          ))}
        </div>
      )}
      <h1>
        <Phrase text={messages.signUp.heading} />
      </h1>
      <p class="lead">
        <Phrase text={messages.signUp.lead} />
      </p>
      <ul class="facts">
        {messages.signUp.facts(printDay(contactsDeletedOn, language)).map((fact) => (
          <li>
            <Phrase text={fact} />
          </li>
        ))}
      </ul>
      <p class="notice">
        <Phrase text={messages.signUp.apart} />
      </p>
      <ActivitiesLink site={site} beside />
      <ConsentNotice site={site} definition={definition} deletedOn={contactsDeletedOn} />
      <form id={FORM_ID} method="post" action={paths.signUp(survey)} novalidate data-once>
        {errorList.length > 0 && <ShownFaults />}
        <ContactFields {...{ site, fields, errors, optIn }} />
        <div class="buttons">
          <button class="button" name="action" value="next">
            <Phrase text={messages.signUp.send} />
          </button>
        </div>
      </form>
    </SignUpLayout>
  );
}

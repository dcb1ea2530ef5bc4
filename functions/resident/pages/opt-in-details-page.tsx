import type { Day } from '../../../shared/response/day.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import type { ContactFieldsProps } from '../../../shared/web/residents/contact-field.tsx';
import { ContactFields } from '../../../shared/web/residents/contact-fields.tsx';
import { ErrorSummary } from '../../../shared/web/residents/error-summary.tsx';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { type Kept, keptAttributes } from '../visit/kept.ts';
import { PauseButton } from './buttons.tsx';
import { ConsentNotice } from './consent-notice.tsx';
import { ConnectionNotice, KeptOffer } from './kept-notices.tsx';
import { Layout } from './layout.tsx';
import { ShownFaults } from './shown-faults.tsx';

interface DetailsPageProps extends ContactFieldsProps {
  readonly site: Site;
  readonly contactsDeletedOn: Day;
  readonly changing: boolean;
  /** What the form carries to tell a change made on another device. */
  readonly seen: string;
  readonly kept: Kept;
}

/** The contact form as a step of the survey. */
export function OptInDetailsPage(props: DetailsPageProps) {
  const { site, fields, errors } = props;
  const { definition, messages } = site;
  if (!definition) return null;
  const errorList = Object.entries(errors).map(([target, message]) => ({ target, message }));
  const { optIn } = definition;
  return (
    <Layout site={site} title={messages.optIn.detailsHeading} hasForm failed={errorList.length > 0}>
      <ErrorSummary messages={messages} errors={errorList} />
      <h1>
        <Phrase text={messages.optIn.detailsHeading} />
      </h1>
      <p class="notice">
        <Phrase text={messages.optIn.separate} />
      </p>
      <ConsentNotice site={site} definition={definition} deletedOn={props.contactsDeletedOn} />
      <KeptOffer messages={messages} />
      <form
        id={FORM_ID}
        method="post"
        action={paths.optInDetails(definition.survey)}
        novalidate
        {...keptAttributes(props.kept)}
      >
        <input type="hidden" name="seen" value={props.seen} />
        {props.changing && <input type="hidden" name="changing" value="yes" />}
        {errorList.length > 0 && <ShownFaults />}
        <ContactFields {...{ site, fields, errors, optIn }} />
        <ConnectionNotice messages={messages} />
        <div class="buttons">
          <button class="button" name="action" value="next">
            <Phrase text={messages.next} />
          </button>
          <button class="button-secondary" name="action" value="cancel">
            <Phrase text={messages.optIn.cancel} />
          </button>
          <button class="button-text" name="action" value="back">
            <Phrase text={messages.back} />
          </button>
          <PauseButton messages={messages} />
        </div>
      </form>
    </Layout>
  );
}

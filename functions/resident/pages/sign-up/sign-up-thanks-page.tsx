import type { Day } from '../../../../shared/response/day.ts';
import { Phrase } from '../../../../shared/web/phrase.tsx';
import { printDay } from '../../../../shared/web/print-day.ts';
import { paths } from '../../paths.ts';
import type { Site } from '../../site.ts';
import { ActivitiesLink } from '../activities-link.tsx';
import { MyContactLink } from '../my-contact-link.tsx';
import { SignUpLayout } from './sign-up-layout.tsx';

interface SignUpThanksPageProps {
  readonly site: Site;
  /** Printed in groups. */
  readonly withdrawalCode: string;
  readonly contactsDeletedOn: Day;
  /** Under which name the site is reached, to be printed. */
  readonly place: string;
}

/** The number that is needed later, made to be printed, and a way to leave the device clean. */
export function SignUpThanksPage(props: SignUpThanksPageProps) {
  const { site, withdrawalCode, contactsDeletedOn, place } = props;
  const { definition, language, messages } = site;
  if (!definition) return null;
  const { thanks } = messages.signUp;
  return (
    <SignUpLayout site={site} title={thanks.heading}>
      <div class="thanks">
        <h1>
          <Phrase text={thanks.heading} />
        </h1>
        <p>
          <Phrase text={thanks.body} />
        </p>
      </div>
      <section class="card">
        <h2>
          <Phrase text={thanks.numberHeading} />
        </h2>
        <p class="code">{withdrawalCode}</p>
        <p>
          <Phrase text={thanks.numberBody} />
        </p>
        <MyContactLink site={site} place={place} />
        <p>
          <Phrase text={thanks.deletedOn(printDay(contactsDeletedOn, language))} />
        </p>
      </section>
      <ActivitiesLink site={site} />
      <p class="screen-only" data-with-script hidden>
        <button type="button" class="button-secondary" data-print>
          <Phrase text={messages.afterSending.print} />
        </button>
      </p>
      <form method="post" action={paths.signUpErase(definition.survey)}>
        <p class="hint screen-only">
          <Phrase text={thanks.leaveHint} />
        </p>
        <button class="button-secondary">
          <Phrase text={thanks.leave} />
        </button>
      </form>
    </SignUpLayout>
  );
}

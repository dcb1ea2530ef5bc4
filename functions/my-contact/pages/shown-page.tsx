import type { ContactDetails } from '../../../shared/contact/contact.ts';
import type { Stop } from '../../../shared/coordination/person.ts';
import { dayOf } from '../../../shared/response/day.ts';
import type { NewContact } from '../../../shared/storage/contact-repository.ts';
import type { Language } from '../../../shared/survey/language.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import { contactRows } from '../../../shared/web/residents/contact-rows.ts';
import { FORM_MESSAGES } from '../../../shared/web/residents/messages/index.ts';
import {
  AnswerWords,
  cityWords,
  type ShownAnswer,
} from '../../../shared/web/residents/shown-answer.tsx';
import type { Edition } from '../deps.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';
import { LeaveForm } from './leave-form.tsx';

interface ShownProps {
  readonly site: Site;
  readonly edition: Edition;
  readonly contact: NewContact;
  readonly details: ContactDetails;
  readonly stop: Stop | undefined;
  readonly saved: boolean;
}

/** All that is kept of the person, made to be read and printed. */
export function ShownPage({ site, edition, contact, details, stop, saved }: ShownProps) {
  const { language, messages } = site;
  const { shown } = messages.myContact;
  const { definition, schedule } = edition;
  const rows = contactRows(site, definition.optIn, {
    person: details,
    preferences: contact.preferences,
  });
  const consent = [
    { title: shown.consentVersion, answer: cityWords(details.consentVersion) },
    { title: shown.consentedAt, answer: cityWords(timeText(details.consentedAt, language)) },
    {
      title: shown.consentLanguage,
      answer: cityWords(FORM_MESSAGES[details.language].languageName),
    },
    ...(details.correctedAt === undefined
      ? []
      : [{ title: shown.correctedAt, answer: cityWords(timeText(details.correctedAt, language)) }]),
  ];
  return (
    <Layout site={site} title={shown.heading} query={saved ? 'saved=yes' : undefined}>
      {saved && (
        <p class="notice" role="status" tabindex={-1} data-focus>
          <Phrase text={shown.saved} />
        </p>
      )}
      <h1>
        <Phrase text={shown.heading} />
      </h1>
      {stop && (
        <p class="notice-warning">
          <Phrase text={shown.stopped} />
        </p>
      )}
      <Rows heading={shown.details} rows={rows} blank={messages.notGiven} />
      <Rows heading={shown.consent} rows={consent} blank={messages.notGiven} />
      <section>
        <h2>
          <Phrase text={shown.deletion} />
        </h2>
        <p>
          <Phrase text={shown.deletedOn(printDay(schedule.contactsDeletedOn, language))} />
        </p>
        <p>
          <Phrase text={shown.more} />
        </p>
      </section>
      <div class="buttons screen-only">
        <a class="button" href={paths.correct}>
          <Phrase text={shown.correct} />
        </a>
        <a class="button-secondary" href={paths.withdraw}>
          <Phrase text={shown.withdraw} />
        </a>
        <button type="button" class="button-text" data-print hidden>
          <Phrase text={shown.print} />
        </button>
      </div>
      <LeaveForm site={site} />
    </Layout>
  );
}

interface RowsProps {
  readonly heading: string;
  readonly rows: readonly { readonly title: string; readonly answer: ShownAnswer | undefined }[];
  readonly blank: string;
}

function Rows({ heading, rows, blank }: RowsProps) {
  return (
    <section class="answers">
      <h2>
        <Phrase text={heading} />
      </h2>
      <dl>
        {rows.map(({ title, answer }) => (
          <div class="answer">
            <dt>
              <Phrase text={title} />
            </dt>
            <AnswerWords answer={answer} blank={blank} />
          </div>
        ))}
      </dl>
    </section>
  );
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Tokyo',
  hour: '2-digit',
  minute: '2-digit',
});

/** Day and minute in Japan. */
function timeText(at: string, language: Language): string {
  const date = new Date(at);
  return `${printDay(dayOf(date), language)} ${CLOCK.format(date)}`;
}

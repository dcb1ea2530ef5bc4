import { pseudonymOf } from '../../../shared/contact/pseudonym.ts';
import type { ContactEvent } from '../../../shared/coordination/contact-event.ts';
import { type Mail, MailRefused } from '../../../shared/mail/mail.ts';
import { addDays, type Day } from '../../../shared/response/day.ts';
import { describeError } from '../../../shared/runtime/logger.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { FOLLOW_UP_DAYS } from '../recording/record-input.ts';

type Sending = Pick<CoordinatorDeps, 'people' | 'mailer' | 'login' | 'pseudonymKey'>;
type About = Omit<ContactEvent, 'way' | 'outcome' | 'mail' | 'followUpOn' | 'note'>;

/** `unknown`: it may have gone or not; a coordinator has to find out (docs/decisions/0054). */
export type MailOutcome = 'sent' | 'failed' | 'unknown' | 'taken' | 'gone';

/** Entries of the log as what became of a mail makes them. */
export const mailEvents = (about: About) => ({
  sending: {
    ...about,
    way: 'email',
    outcome: 'considering',
    mail: 'sending',
    followUpOn: addDays(about.on, FOLLOW_UP_DAYS.considering),
  } as const,
  sent: {
    ...about,
    way: 'email',
    outcome: 'considering',
    mail: 'sent',
    followUpOn: addDays(about.on, FOLLOW_UP_DAYS.considering),
  } as const,
  failed: { ...about, way: 'email', outcome: 'unreached', mail: 'failed' } as const,
});

/**
 * Notes that a mail is about to go, sends it, and notes what became of it. Two at once can't both go,
 * and whatever breaks in between leaves the first note, which says that nobody knows.
 */
export async function sendMail(
  deps: Sending,
  about: About,
  mail: Mail,
  deletedOn: Day,
): Promise<MailOutcome> {
  const { people, mailer, login, pseudonymKey } = deps;
  const events = mailEvents(about);
  const noted = await people.addEvent(events.sending, deletedOn);
  if (noted !== 'stored') return noted;
  const { survey, contactId, number } = about;
  const logged = { survey, contact: pseudonymOf(pseudonymKey, contactId), number };
  const became = await mailer.send(mail).then(
    () => 'sent' as const,
    (error: unknown) => {
      login.logger.error('mail not sent', { ...logged, ...describeError(error) });
      return error instanceof MailRefused ? ('failed' as const) : ('unknown' as const);
    },
  );
  if (became === 'unknown') return became;
  if (became === 'sent') login.logger.info('mail taken for delivery', logged);
  try {
    await people.settleMail(events[became], deletedOn);
    return became;
  } catch (error) {
    login.logger.error('mail not settled', { ...logged, ...describeError(error) });
    return 'unknown';
  }
}

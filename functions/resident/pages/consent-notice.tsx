import type { Day } from '../../../shared/response/day.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { fillIn } from '../../../shared/survey/notice.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import type { Site } from '../site.ts';

interface ConsentNoticeProps {
  readonly site: Site;
  readonly definition: Definition;
  readonly deletedOn: Day;
}

/** The consent text with date and age filled in, whom to ask about it, and which version it is. */
export function ConsentNotice({ site, definition, deletedOn }: ConsentNoticeProps) {
  const { language, messages } = site;
  const { optIn, office } = definition;
  const filled = (text: string): string =>
    fillIn(text, {
      deletedOn: printDay(deletedOn, language),
      minimumAge: String(optIn.minimumAge),
    });
  return (
    <section class="consent-notice" aria-labelledby="consent-notice">
      <h2 id="consent-notice">
        <Phrase text={messages.optIn.noticeHeading} />
      </h2>
      <dl>
        {optIn.notice.map(({ title, body }) => (
          <>
            <dt>
              <Phrase text={filled(title[language])} />
            </dt>
            <dd>
              <Phrase text={filled(body[language])} />
            </dd>
          </>
        ))}
      </dl>
      <p>
        <Phrase text={messages.contact(office.name[language])} />
        {office.phone && (
          <>
            {' '}
            <a href={`tel:${office.phone}`}>{office.phone}</a>
          </>
        )}
      </p>
      <p class="hint">
        <Phrase text={messages.contactForm.noticeVersion(optIn.consentVersion)} />
      </p>
    </section>
  );
}

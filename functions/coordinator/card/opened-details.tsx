import type { Child } from 'hono/jsx';
import type { ContactDetails } from '../../../shared/contact/contact.ts';
import type { PersonKey } from '../../../shared/coordination/person.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { mailPath } from '../paths.ts';
import {
  consentDay,
  LANGUAGE_NAMES,
  mailLink,
  telephoneLink,
  telephoneText,
} from '../people/print-details.ts';
import { PURPOSES, type PurposeCode } from '../people/purposes.ts';
import { PURPOSE } from '../site.ts';

interface Props {
  readonly person: PersonKey;
  readonly details: ContactDetails;
  readonly paused: boolean;
  /** The run or list one works through, as the end of an address. */
  readonly query: string;
}

/** Name and the ways a person allowed; nothing stands where they allowed none. */
export const OpenedDetails = ({ person, details, paused, query }: Props) => {
  const { name, phone, email, language } = details;
  return (
    <section aria-labelledby="details" class="opened-details">
      <h2 id="details">
        {name} さん{language !== 'ja' && `（${LANGUAGE_NAMES[language]}）`}
      </h2>
      <dl class="contact-details">
        <Detail name="電話">
          {phone ? (
            <a class="opened-phone" href={telephoneLink(phone)}>
              {telephoneText(phone)}
            </a>
          ) : (
            '電話での連絡は希望していません'
          )}
        </Detail>
        <Detail name="メール">
          {email ? (
            <>
              <a href={mailLink(email)}>{email}</a>
              {!paused && (
                <>
                  {' '}
                  <a class="opened-mail" href={mailPath(person) + query}>
                    このサイトから案内のメールを送る
                  </a>
                </>
              )}
            </>
          ) : (
            'メールでの連絡は希望していません'
          )}
        </Detail>
      </dl>
    </section>
  );
};

interface ConsentProps {
  readonly details: ContactDetails;
  readonly purpose: PurposeCode;
}

/** What the details may be used for, and that their opening is on record. */
export const OpenedFor = ({ details: { language, consentedAt }, purpose }: ConsentProps) => (
  <p class="hint">
    {dayText(consentDay(consentedAt))}に{LANGUAGE_NAMES[language]}で同意。目的「
    {PURPOSES[purpose]}」で開き、監査記録に残しました。「{PURPOSE}」だけに使えます。
  </p>
);

const Detail = ({ name, children }: { readonly name: string; readonly children: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

import type { Definition } from '../../../shared/survey/definition.ts';
import { Phrase, plainText } from '../../../shared/web/phrase.tsx';
import { printOnce } from '../../../shared/web/print-once.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

/** Tells a page that the form it was opened from still stands in another tab. */
export const IN_NEW_TAB = 'tab=new';

interface FooterProps {
  readonly site: Site;
  readonly definition: Definition;
  /** Something may have been typed on this page. */
  readonly hasForm: boolean;
}

/**
 * Help and notices, what else there is besides the form, and whom to ask. From a page with a form
 * they open in a new tab, and say so, once to see and with each link to hear: the form stays as it
 * is, half-typed words and all, also without a script. Sending the form first would lose the place,
 * and could not keep what is still wrong. No referrer: a page reached from the form would pass for a
 * proof that the form has arrived.
 */
export const Footer = printOnce(PlainFooter, ({ site, definition, hasForm }) => [
  definition,
  site.language,
  hasForm,
]);

function PlainFooter({ site, definition, hasForm }: FooterProps) {
  const { around, receiptCheck, signUp } = site.messages;
  const { survey } = definition;
  const links = [
    [paths.help(survey), around.help],
    [paths.privacy(survey), around.privacy],
    [paths.accessibility(survey), around.accessibility],
    [paths.receipt(survey), receiptCheck.heading],
    // Nobody leaves real details with made-up data.
    ...(definition.sample
      ? []
      : ([
          [paths.anySignUp, signUp.heading],
          [paths.myContact, around.myContact],
        ] as const)),
  ] as const;
  const newTab = hasForm ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <footer class="site-footer">
      <nav class="footer-links" aria-label={plainText(around.footerLabel)}>
        {hasForm && (
          <p class="footer-tabs" aria-hidden="true">
            <Phrase text={around.newTabs} />
          </p>
        )}
        <ul>
          {links.map(([href, text]) => (
            <li>
              <a href={hasForm ? `${href}?${IN_NEW_TAB}` : href} {...newTab}>
                <Phrase text={text} />
                {hasForm && (
                  <span class="visually-hidden">
                    {' '}
                    <Phrase text={around.newTab} />
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Contact site={site} office={definition.office} />
    </footer>
  );
}

/** Whom to ask; the telephone can be pressed on a phone. */
function Contact({ site, office }: { site: Site; office: Definition['office'] }) {
  const { name, phone } = office;
  return (
    <p>
      <Phrase text={site.messages.contact(name[site.language])} />
      {phone && (
        <>
          {' '}
          <a href={`tel:${phone}`}>{phone}</a>
        </>
      )}
    </p>
  );
}

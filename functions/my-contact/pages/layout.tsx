import type { Child } from 'hono/jsx';
import { Phrase, plainText } from '../../../shared/web/phrase.tsx';
import { ResidentLayout } from '../../../shared/web/residents/layout.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface LayoutProps {
  readonly site: Site;
  readonly title: string;
  readonly hasForm?: boolean;
  readonly failed?: boolean;
  /** Kept in the address when the language is switched. */
  readonly query?: string | undefined;
  readonly children: Child;
}

/** A page behind a withdrawal number; its head names the service, not a survey. */
export function Layout(props: LayoutProps) {
  const { site } = props;
  const head = { name: site.messages.myContact.service, href: paths.entry };
  return <ResidentLayout {...props} head={head} footer={<Footer site={site} />} />;
}

/** The notice and whom to ask; the telephone can be pressed on a phone. */
function Footer({ site: { definition, language, messages } }: { site: Site }) {
  if (!definition) return null;
  const { name, phone } = definition.office;
  return (
    <footer class="site-footer">
      <nav class="footer-links" aria-label={plainText(messages.myContact.footerLabel)}>
        <ul>
          <li>
            <a href={paths.privacy(definition.survey)}>
              <Phrase text={messages.myContact.privacy} />
            </a>
          </li>
        </ul>
      </nav>
      <p>
        <Phrase text={messages.contact(name[language])} />
        {phone && (
          <>
            {' '}
            <a href={`tel:${phone}`}>{phone}</a>
          </>
        )}
      </p>
    </footer>
  );
}

import { Phrase } from '../../../shared/web/phrase.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';

interface NoteProps {
  readonly site: Site;
  readonly heading: string;
  readonly body: readonly string[];
  readonly link?: { readonly href: string; readonly text: string };
}

/** A page that says one thing and where to go from here. */
export function NotePage({ site, heading, body, link }: NoteProps) {
  return (
    <Layout site={site} title={heading}>
      <h1>
        <Phrase text={heading} />
      </h1>
      {body.map((paragraph) => (
        <p>
          <Phrase text={paragraph} />
        </p>
      ))}
      {link && (
        <p>
          <a class="button-secondary" href={link.href}>
            <Phrase text={link.text} />
          </a>
        </p>
      )}
    </Layout>
  );
}

export function GonePage({ site }: { site: Site }) {
  const { gone, toEntry } = site.messages.myContact;
  const link = { href: paths.entry, text: toEntry };
  return <NotePage site={site} heading={gone.heading} body={[gone.body]} link={link} />;
}

export function WithdrawnPage({ site }: { site: Site }) {
  const { withdrawn } = site.messages.myContact;
  const { heading, body, again, signUp } = withdrawn;
  const link = { href: paths.signUp, text: signUp };
  return <NotePage site={site} heading={heading} body={[body, again]} link={link} />;
}

export function LeftPage({ site }: { site: Site }) {
  const { leave, toEntry } = site.messages.myContact;
  const link = { href: paths.entry, text: toEntry };
  return <NotePage site={site} heading={leave.heading} body={[leave.body]} link={link} />;
}

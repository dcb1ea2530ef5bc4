import type { Child } from 'hono/jsx';
import { Phrase } from '../../../shared/web/phrase.tsx';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';

interface MessagePageProps {
  readonly site: Site;
  readonly heading: string;
  readonly body: readonly string[];
  readonly link?: { readonly href: string; readonly text: string };
  readonly children?: Child;
}

/** A page that says one thing and where to go from here. */
export function MessagePage({ site, heading, body, link, children }: MessagePageProps) {
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
          <a class="button" href={link.href}>
            <Phrase text={link.text} />
          </a>
        </p>
      )}
      {children}
    </Layout>
  );
}

import { Phrase } from '../../../shared/web/phrase.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';
import { NotePage } from './note-pages.tsx';

/** Opened from a mail; opening it changes nothing, because mail programs open links by themselves. */
export function StopPage({ site, token }: { site: Site; token: string }) {
  const { stop } = site.messages.myContact;
  const query = new URLSearchParams({ token }).toString();
  return (
    <Layout site={site} title={stop.heading} query={query}>
      <h1>
        <Phrase text={stop.heading} />
      </h1>
      <p>
        <Phrase text={stop.body} />
      </p>
      <form method="post" action={`${paths.stop}?${query}`}>
        <button class="button">
          <Phrase text={stop.confirm} />
        </button>
      </form>
      <p>
        <Phrase text={stop.keep} />
      </p>
      <p>
        <a href={paths.entry}>
          <Phrase text={stop.toWithdraw} />
        </a>
      </p>
    </Layout>
  );
}

export function StoppedPage({ site }: { site: Site }) {
  const { doneHeading, done, keep, toWithdraw } = site.messages.myContact.stop;
  const link = { href: paths.entry, text: toWithdraw };
  return <NotePage site={site} heading={doneHeading} body={[done, keep]} link={link} />;
}

export function UnknownStopPage({ site }: { site: Site }) {
  const { unknownHeading, unknown } = site.messages.myContact.stop;
  return <NotePage site={site} heading={unknownHeading} body={[unknown]} />;
}

import { Phrase } from '../../../shared/web/phrase.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';

/** Asks once: what is deleted cannot be brought back. */
export function WithdrawPage({ site }: { site: Site }) {
  const { withdraw } = site.messages.myContact;
  return (
    <Layout site={site} title={withdraw.heading}>
      <h1>
        <Phrase text={withdraw.heading} />
      </h1>
      <p class="lead">
        <Phrase text={withdraw.lead} />
      </p>
      <ul>
        {withdraw.what.map((one) => (
          <li>
            <Phrase text={one} />
          </li>
        ))}
      </ul>
      <p>
        <Phrase text={withdraw.after} />
      </p>
      <form method="post" action={paths.withdraw}>
        <div class="buttons">
          <button class="button">
            <Phrase text={withdraw.confirm} />
          </button>
          <a class="button-secondary" href={paths.shown}>
            <Phrase text={withdraw.back} />
          </a>
        </div>
      </form>
    </Layout>
  );
}

import { Phrase } from '../../../shared/web/phrase.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import { paths } from '../paths.ts';
import type { Edition, Site } from '../site.ts';
import { Layout } from './layout.tsx';

/** Several surveys are open at once: a letter names one of them. */
export function HomePage({ site, editions }: { site: Site; editions: readonly Edition[] }) {
  const { language, messages } = site;
  return (
    <Layout site={site} title={messages.home.heading}>
      <h1>
        <Phrase text={messages.home.heading} />
      </h1>
      <p>
        <Phrase text={messages.home.body} />
      </p>
      <ul class="choices">
        {editions.map(({ definition, schedule }) => (
          <li class="card">
            <a href={paths.start(definition.survey)}>
              <Phrase text={definition.title[language]} />
            </a>
            <p>
              <Phrase text={messages.home.until(printDay(schedule.closesOn, language))} />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.anySignUp}>
          <Phrase text={messages.signUp.heading} />
        </a>
      </p>
    </Layout>
  );
}

import { fillIn, type Notice, type Placeholder } from '../../../shared/survey/notice.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import { paths } from '../paths.ts';
import type { Edition, Site } from '../site.ts';
import { IN_NEW_TAB } from './footer.tsx';
import { Layout } from './layout.tsx';

interface NoticePageProps {
  readonly site: Site;
  readonly edition: Edition;
  readonly heading: string;
  readonly notice: Notice;
  /** Opened beside a form, which stands in another tab. */
  readonly besideForm: boolean;
}

/** A page of the definition to be read: help, privacy, accessibility. */
export function NoticePage({ site, edition, heading, notice, besideForm }: NoticePageProps) {
  const { language, messages } = site;
  const values = placeholders(site, edition);
  return (
    <Layout site={site} title={heading} query={besideForm ? IN_NEW_TAB : undefined}>
      <h1>
        <Phrase text={heading} />
      </h1>
      {besideForm && (
        <p class="notice screen-only">
          <Phrase text={messages.around.stillOpen} />
        </p>
      )}
      <nav class="contents screen-only" aria-labelledby="contents">
        <h2 id="contents">
          <Phrase text={messages.around.contents} />
        </h2>
        <ul>
          {notice.map(({ title }, index) => (
            <li>
              <a href={`#section-${index + 1}`}>
                <Phrase text={title[language]} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {notice.map(({ title, body }, index) => (
        <section class="notice-section" aria-labelledby={`section-${index + 1}`}>
          <h2 id={`section-${index + 1}`}>
            <Phrase text={title[language]} />
          </h2>
          <Body text={fillIn(body[language], values)} />
        </section>
      ))}
      <p class="screen-only">
        <a class="button-secondary" href={paths.start(edition.definition.survey)}>
          <Phrase text={messages.around.toStart} />
        </a>
      </p>
    </Layout>
  );
}

function placeholders(
  { language }: Site,
  { definition, schedule }: Edition,
): Readonly<Record<Placeholder, string>> {
  return {
    opensOn: printDay(schedule.opensOn, language),
    closesOn: printDay(schedule.closesOn, language),
    answersDeletedOn: printDay(schedule.answersDeletedOn, language),
    contactsDeletedOn: printDay(schedule.contactsDeletedOn, language),
    office: definition.office.name[language],
  };
}

const ITEM = '・';

/** Lines as paragraphs, and lines in a row that begin with 「・」 as one list. */
function Body({ text }: { text: string }) {
  const blocks: (string | string[])[] = [];
  for (const line of text.split('\n')) {
    const last = blocks.at(-1);
    if (!line.startsWith(ITEM)) blocks.push(line);
    else if (Array.isArray(last)) last.push(line.slice(ITEM.length));
    else blocks.push([line.slice(ITEM.length)]);
  }
  return (
    <>
      {blocks.map((block) =>
        Array.isArray(block) ? (
          <ul>
            {block.map((item) => (
              <li>
                <Phrase text={item} />
              </li>
            ))}
          </ul>
        ) : (
          <p>
            <Phrase text={block} />
          </p>
        ),
      )}
    </>
  );
}

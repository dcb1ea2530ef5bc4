import { questionChanges } from '../../../shared/publication/changes.ts';
import type {
  PublicStream,
  PublicTable,
  PublicVariable,
} from '../../../shared/publication/publication.ts';
import { filePath, link, type Opened, type Words } from '../frame.ts';
import type { EarlierPublication } from '../shelf.ts';
import { ChangeSection } from './change-section.tsx';
import { CrossTable } from './cross-table.tsx';
import { FrequencyTable } from './frequency-table.tsx';
import { Layout } from './layout.tsx';
import { STREAM_WORDS } from './stream-words.ts';
import { TableNotes } from './table-notes.tsx';

interface Props {
  readonly opened: Opened;
  readonly question: PublicVariable;
  /** What the results are compared with, if anything. */
  readonly earlier: EarlierPublication | undefined;
}

/** One question: how it was answered, by whom; the two streams apart. */
export const QuestionPage = ({ opened, question, earlier }: Props) => {
  const { language, publication, entry } = opened;
  const ja = language === 'ja';
  const title: Words = {
    ja: `${question.number.ja} ${question.title.ja}`,
    en: `${question.number.en} ${question.title.en}`,
  };
  const description: Words = {
    ja: `${publication.title.ja}の設問「${question.title.ja}」の集計結果と、年齢・性別・地域などによる違いです。`,
    en: `Answers to “${question.title.en}” in the ${publication.title.en}, and how they differ by age, sex and district.`,
  };
  const all = publication.variables.filter((one) => !one.attribute);
  const at = all.findIndex(({ name }) => name === question.name);
  const changes = earlier && questionChanges(publication, earlier.document, question);
  return (
    <Layout frame={opened} opened={opened} title={title} description={description}>
      {question.multiple && (
        <p>
          {ja
            ? 'いくつでも選べる設問です。割合の合計は100％を超えることがあります。'
            : 'Several answers were possible, so the percents may add up to more than 100 %.'}
        </p>
      )}
      {publication.streams.map((stream) => (
        <Stream opened={opened} question={question} stream={stream} />
      ))}
      {earlier && changes && (
        <ChangeSection
          opened={opened}
          earlier={earlier}
          rest={`/questions/${question.name}`}
          rows={question.options.map(({ label }, i) => ({
            label: label[language],
            change: changes[i] ?? null,
          }))}
        />
      )}
      <TableNotes opened={opened} />
      <p>
        <a href={filePath(entry, 'results.csv')}>{ja ? '全結果のCSV' : 'All results as CSV'}</a>
      </p>
      <nav aria-label={ja ? '前後の設問' : 'Neighbouring questions'}>
        <ul class="page-links">
          {[all[at - 1], all[at + 1]].map(
            (one) =>
              one && (
                <li>
                  <a href={link(opened, `/questions/${one.name}`)}>
                    {one.number[language]} {one.title[language]}
                  </a>
                </li>
              ),
          )}
        </ul>
      </nav>
    </Layout>
  );
};

const Stream = ({
  opened,
  question,
  stream,
}: {
  readonly opened: Opened;
  readonly question: PublicVariable;
  readonly stream: PublicStream;
}) => {
  const own = stream.tables.filter(({ variable }) => variable === question.name);
  const alone = own.find(({ by }) => by === null);
  const crosses = own.flatMap((table): { table: PublicTable; by: PublicVariable }[] => {
    const by = opened.publication.variables.find(({ name }) => name === table.by);
    return by ? [{ table, by }] : [];
  });
  if (!alone) return null;
  const words = STREAM_WORDS[stream.stream];
  return (
    <section class="office-section" aria-labelledby={stream.stream}>
      <h2 id={stream.stream}>{words.name[opened.language]}</h2>
      <p>{words.meaning[opened.language]}</p>
      <FrequencyTable opened={opened} question={question} stream={stream} table={alone} />
      {crosses.length > 0 && (
        <CrossTable opened={opened} question={question} stream={stream.stream} crosses={crosses} />
      )}
    </section>
  );
};

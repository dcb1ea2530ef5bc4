import type { PublicFreeText } from '../../../shared/publication/publication.ts';
import type { Stream } from '../../../shared/response/survey-response.ts';
import { filePath, link, type Opened, type Words } from '../frame.ts';
import { countText } from '../print.ts';
import { Layout } from './layout.tsx';

/** So many texts stand on one page; the file has all. */
const ON_A_PAGE = 100;

interface Props {
  readonly opened: Opened;
  readonly question: PublicFreeText;
  /** From 1. */
  readonly page: number;
}

export const freeTextPages = ({ texts }: PublicFreeText): number =>
  Math.ceil(texts.length / ON_A_PAGE);

/** What people wrote to an open question, as far as the city released it. */
export const FreeTextPage = ({ opened, question, page }: Props) => {
  const { language, publication, entry } = opened;
  const ja = language === 'ja';
  const { texts } = question;
  const pages = freeTextPages(question);
  const more = page > 1 ? { ja: `（${page}ページ目）`, en: ` (page ${page})` } : { ja: '', en: '' };
  const title: Words = {
    ja: `${question.number.ja} ${question.title.ja}${more.ja}`,
    en: `${question.number.en} ${question.title.en}${more.en}`,
  };
  const description: Words = {
    ja: `${publication.title.ja}の設問「${question.title.ja}」に書かれた文章のうち、市が公表するものです。${more.ja}`,
    en: `What people wrote about “${question.title.en}” in the ${publication.title.en}, as far as the city released it.${more.en}`,
  };
  const first = (page - 1) * ON_A_PAGE;
  const at = (to: number) =>
    link(opened, `/questions/${question.name}${to > 1 ? `?page=${to}` : ''}`);
  return (
    <Layout frame={opened} opened={opened} title={title} description={description}>
      <section class="office-section" aria-labelledby="texts">
        <h2 id="texts">{ja ? '自由記述（公表するもの）' : 'What people wrote (released texts)'}</h2>
        <Chosen opened={opened} question={question} />
        <ul class="free-texts">
          {texts.slice(first, first + ON_A_PAGE).map(({ text, language: written }) => (
            <li lang={written ?? ''}>{text}</li>
          ))}
        </ul>
        {pages > 1 && (
          <nav aria-label={ja ? '文章の続き' : 'More texts'}>
            <ul class="page-links">
              {Array.from({ length: pages }, (_, i) => i + 1).map((to) => (
                <li>
                  <a href={at(to)} {...(to === page ? { 'aria-current': 'page' } : {})}>
                    {ja ? `${to}ページ` : `Page ${to}`}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </section>
      <p>
        <a href={filePath(entry, 'free-text.csv')}>
          {ja ? '公表する自由記述のCSV' : 'All released texts as CSV'}
        </a>
      </p>
      <p>
        <a href={link(opened, '/questions')}>
          {ja ? '設問ごとの結果へ戻る' : 'All results by question'}
        </a>
      </p>
    </Layout>
  );
};

const WRITERS: Readonly<Record<Stream, Words>> = {
  sampled: { ja: '無作為に選んだ方', en: 'drawn at random' },
  open: { ja: '自由参加の方', en: 'took part on their own' },
};

/** How many wrote, how many texts are shown, and by what rule they were chosen. */
const Chosen = ({
  opened: { language },
  question: { texts, written },
}: {
  readonly opened: Opened;
  readonly question: PublicFreeText;
}) => {
  const ja = language === 'ja';
  const people = written
    ?.map(({ stream, people: count }) =>
      ja
        ? `${countText(count)}人（${WRITERS[stream].ja}）`
        : `${countText(count)} (${WRITERS[stream].en})`,
    )
    .join(ja ? '、' : ', ');
  const shown = countText(texts.length);
  const notes = ja
    ? [
        ...(people ? [`この設問に文章を書いた方：${people}`] : []),
        `公表する文章：${shown}件`,
        '市の職員が、公表してよいものを1件ずつ選び、別の職員が承認したものです。個人がわかるおそれや、特定の人を傷つけるおそれのある文章は載せていません。',
        '「（略）」は、名前や住所など、個人がわかるおそれのある部分を置き換えたものです。ほかは、書かれたままの文章と言語で載せています。同じ文章は1つにまとめています。',
        '並び順は文字の順で、書かれた順ではありません。どのような方が書いたかは、わからないようにしています。',
        '市民全体の意見の割合を表すものではありません。市の考えを示すものでもありません。',
      ]
    : [
        ...(people ? [`People who wrote something: ${people}`] : []),
        `Released texts: ${shown}`,
        'Staff of the city chose these texts one by one, and a second member of staff approved each. Texts that might tell who somebody is, or hurt a particular person, are not shown.',
        '“（略）” stands for passages left out, such as names and addresses. All else is as it was written, in the language it was written in. What several people wrote in the same words stands once.',
        'Texts stand in the order of their characters, not in which they were written, and nothing tells who wrote them.',
        'They say nothing of how many residents think so, and are not the view of the city.',
      ];
  return (
    <ul class="reading-notes">
      {notes.map((note) => (
        <li>{note}</li>
      ))}
    </ul>
  );
};

import { link, type Opened, type Words } from '../frame.ts';
import { Layout } from './layout.tsx';

const TITLE: Words = { ja: '設問ごとの結果', en: 'Results by question' };

/** Every question and group that has tables. */
export const QuestionsPage = ({ opened }: { readonly opened: Opened }) => {
  const { language, publication } = opened;
  const description: Words = {
    ja: `${publication.title.ja}の全設問の集計結果です。年齢・性別・地域などによる違いも見られます。`,
    en: `Results of every question of the ${publication.title.en}, by age, sex, district and more.`,
  };
  const questions = publication.variables.filter(({ attribute }) => !attribute);
  return (
    <Layout frame={opened} opened={opened} title={TITLE} description={description}>
      <p>{description[language]}</p>
      <ul class="results-questions">
        {questions.map(({ name, number, title }) => (
          <li>
            <a href={link(opened, `/questions/${name}`)}>
              {number[language]} {title[language]}
            </a>
          </li>
        ))}
      </ul>
      {publication.freeText && (
        <>
          <h2>{language === 'ja' ? '自由記述（公表するもの）' : 'What people wrote'}</h2>
          <ul class="results-questions">
            {publication.freeText.map(({ name, number, title, texts }) => (
              <li>
                <a href={link(opened, `/questions/${name}`)}>
                  {number[language]} {title[language]}
                </a>
                {language === 'ja' ? `（${texts.length}件）` : ` (${texts.length} texts)`}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {language === 'ja'
          ? '回答した方の年齢や地域などの人数は、'
          : 'How many people of each age or district answered: '}
        <a href={link(opened, '/respondents')}>
          {language === 'ja' ? '「回答した方」' : 'Who answered'}
        </a>
        {language === 'ja' ? 'にあります。' : '.'}
      </p>
    </Layout>
  );
};

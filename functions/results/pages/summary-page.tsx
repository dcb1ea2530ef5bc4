import { officialFigure } from '../../../shared/kpi/kpi-figure.ts';
import { printTenths } from '../../../shared/kpi/percent.ts';
import type { PublicKpi } from '../../../shared/publication/publication.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { LANGUAGES, type Language } from '../../../shared/survey/language.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { link, type Opened, type Words } from '../frame.ts';
import { Layout } from './layout.tsx';
import { SUMMARY_WORDS } from './summary-words.ts';

interface Props {
  readonly opened: Opened;
  /** Of the summary; the page around it is in the site's language. */
  readonly language: Language;
}

const TITLE: Words = { ja: '結果の要約', en: 'Summary' };

/** What people answered to the questions of the indicators, in each language of the survey. */
export const SummaryPage = ({ opened, language }: Props) => {
  const { publication, deps } = opened;
  const definition = deps.definitions.get(publication.survey);
  const words = SUMMARY_WORDS[language];
  const kpis = publication.streams.find(({ stream }) => stream === 'sampled')?.kpis ?? [];
  const description: Words = {
    ja: `${publication.title.ja}のおもな結果を、日本語・やさしい日本語・英語・中国語・韓国語でお読みいただけます。`,
    en: `Main results of the ${publication.title.en} in Japanese, plain Japanese, English, Chinese and Korean.`,
  };
  return (
    <Layout frame={opened} opened={opened} title={TITLE} description={description}>
      <nav aria-label={opened.language === 'ja' ? '要約の言語' : 'Language of the summary'}>
        <ul class="page-links">
          {LANGUAGES.map((one) => (
            <li>
              <a
                href={`${link(opened, '/summary')}?lang=${one}`}
                lang={one}
                hreflang={one}
                {...(one === language ? { 'aria-current': 'true' } : {})}
              >
                {SUMMARY_WORDS[one].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div lang={language} class="results-text">
        {publication.sample && (
          <p>
            <strong>
              <Phrase text={words.sample} />
            </strong>
          </p>
        )}
        <p>
          <Phrase text={words.introduction} />
        </p>
        {definition && (
          <ul class="results-summary">
            {kpis.map((kpi) => (
              <Share kpi={kpi} definition={definition} language={language} />
            ))}
          </ul>
        )}
        <p>
          <Phrase text={words.error} />
        </p>
      </div>
    </Layout>
  );
};

interface ShareProps {
  readonly kpi: PublicKpi;
  readonly definition: Definition;
  readonly language: Language;
}

const Share = ({ kpi, definition, language }: ShareProps) => {
  const [code, rowCode] = kpi.variable.split('.');
  const question = definition.pages
    .flatMap(({ questions }) => questions)
    .find((one) => one.code === code);
  const percent = kpi.figure && officialFigure(kpi.figure).percentTenths;
  if (!question || !('options' in question) || percent === null || !kpi.figure) return null;
  const row =
    question.type === 'matrix' ? question.rows.find((one) => one.code === rowCode) : undefined;
  const words = SUMMARY_WORDS[language];
  return (
    <li>
      <Phrase text={question.title[language]} />
      {row && (
        <>
          {' '}
          <Phrase text={row.label[language]} />
        </>
      )}
      <br />
      {question.options
        .filter((option) => kpi.anyOf.includes(option.code))
        .map((option, i) => (
          <>
            {i > 0 && words.or}
            <Phrase text={words.quoted(option.label[language])} />
          </>
        ))}
      {words.colon}
      <strong>{printTenths(percent)}%</strong> (n={kpi.figure.n})
    </li>
  );
};

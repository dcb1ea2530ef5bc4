import type { Child } from 'hono/jsx';
import { LICENCE } from '../../../shared/publication/open-data/dcat.ts';
import { Document } from '../../../shared/web/document.tsx';
import {
  type Frame,
  link,
  type Opened,
  ownPath,
  prefix,
  type Section,
  type Words,
} from '../frame.ts';
import { PICTURE } from '../picture/indicator-picture.tsx';
import { timeText } from '../print.ts';

interface PageProps {
  readonly frame: Frame;
  readonly title: Words;
  readonly description: Words;
  /** Where the page stands within a publication; missing on pages of none. */
  readonly opened?: Opened;
  /** What the page is shown by where somebody links to it: its address on this site, and its words. */
  readonly picture?: { readonly path: string; readonly words: Words };
  /** Further entries of the head. */
  readonly head?: Child;
  /** Left out of search engines: what is gone, or was never there. */
  readonly unlisted?: boolean;
  readonly children: Child;
}

const SITES: Readonly<Record<Section, Words>> = {
  results: { ja: '市民アンケートの結果', en: 'Citizen survey results' },
  activities: { ja: '地域活動の一覧', en: 'Local activities' },
};
const LOCALES = { ja: 'ja_JP', en: 'en_GB' } as const;
const SECTIONS: readonly (readonly [string, Words])[] = [
  ['', { ja: '指標の一覧', en: 'Indicators' }],
  ['/questions', { ja: '設問ごとの結果', en: 'Results by question' }],
  ['/respondents', { ja: '回答した方', en: 'Who answered' }],
  ['/method', { ja: '調査と集計の方法', en: 'Method' }],
  ['/data', { ja: 'オープンデータ', en: 'Open data' }],
  ['/summary', { ja: '5つの言語の要約', en: 'Summary in five languages' }],
];

/** The frame of every page of the site; `children` begin below the page's heading. */
export function Layout(props: PageProps) {
  const { frame, title, description, opened, picture, head, unlisted, children } = props;
  const { language, section, path, deps } = frame;
  const site = opened ? opened.publication.title[language] : SITES[section][language];
  const full = title[language] === site ? site : `${title[language]} | ${site}`;
  const address = (of: Frame['language']) => `${deps.siteUrl}${prefix(of, section)}${path}`;
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <Document
      lang={language}
      title={full}
      assets={deps.assets}
      indexed={!unlisted}
      head={
        <>
          <meta name="description" content={description[language]} />
          <link rel="canonical" href={address(language)} />
          <link rel="alternate" hreflang="ja" href={address('ja')} />
          <link rel="alternate" hreflang="en" href={address('en')} />
          <meta property="og:type" content="website" />
          <meta property="og:site_name" content={site} />
          <meta property="og:title" content={title[language]} />
          <meta property="og:description" content={description[language]} />
          <meta property="og:url" content={address(language)} />
          <meta property="og:locale" content={LOCALES[language]} />
          <meta property="og:locale:alternate" content={LOCALES[other]} />
          <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
          {picture && (
            <>
              <meta property="og:image" content={`${deps.siteUrl}${picture.path}`} />
              <meta property="og:image:type" content="image/png" />
              <meta property="og:image:width" content={String(PICTURE.width)} />
              <meta property="og:image:height" content={String(PICTURE.height)} />
              <meta property="og:image:alt" content={picture.words[language]} />
            </>
          )}
          {head}
        </>
      }
    >
      <a class="skip-link" href="#main">
        {language === 'ja' ? '本文へ移動' : 'Skip to content'}
      </a>
      <header class="site-header">
        <div class="site-header-inner office-wide">
          <p class="site-name">
            <a href={opened ? link(opened) : prefix(language, section)}>{site}</a>
          </p>
          <a
            class="results-language"
            href={`${prefix(other, section)}${path}`}
            lang={other}
            hreflang={other}
          >
            {other === 'en' ? 'English' : '日本語'}
          </a>
        </div>
        {opened?.publication.sample && (
          <p class="sample-banner">
            {language === 'ja'
              ? '見本データ：動作を確かめるために作った数値です。市民の回答ではありません。'
              : 'Sample data: invented figures to try the site out. No resident gave these answers.'}
          </p>
        )}
        {opened && <Sections opened={opened} />}
      </header>
      <main id="main" class="page office-wide" tabindex={-1}>
        <h1>{title[language]}</h1>
        {opened?.newer && (
          <p class="notice">
            {language === 'ja'
              ? 'この調査には、これより後に公表された結果があります。'
              : 'Newer results of this survey have been published.'}{' '}
            <a href={`${prefix(language)}${ownPath(opened.newer)}`}>
              {language === 'ja' ? '新しい結果を見る' : 'See them'}
            </a>
          </p>
        )}
        {children}
        {opened && <Cite opened={opened} title={title} />}
      </main>
      <footer class="site-footer">
        {opened && (
          <p>
            {opened.publication.city[language]}{' '}
            <a rel="license" href={LICENCE}>
              CC BY 4.0
            </a>
          </p>
        )}
        <p>
          <a href={prefix(language)}>{language === 'ja' ? '最新の結果' : 'Latest results'}</a>
        </p>
        <p>
          <a href={prefix(language, 'activities')}>{SITES.activities[language]}</a>
        </p>
      </footer>
    </Document>
  );
}

/** Where the figures are from, to be copied whole; on paper it says where to look. */
const Cite = ({ opened, title }: { readonly opened: Opened; readonly title: Words }) => {
  const { language, path, entry, publication, deps } = opened;
  const own = ownPath(entry);
  const address = `${deps.siteUrl}${prefix(language)}${path.startsWith(own) ? path : own}`;
  const [city, survey, name] = [publication.city, publication.title, title].map(
    (words) => words[language],
  );
  const day = timeText(entry.publishedAt, language);
  return (
    <section class="results-cite" aria-labelledby="cite">
      <h2 id="cite">{language === 'ja' ? '引用するときは' : 'Cite this page'}</h2>
      <p>
        {language === 'ja'
          ? `${city}「${survey}」${name === survey ? '' : `、${name}`}（${day}公表、CC BY 4.0）`
          : `${city}, “${survey}”, ${name} (published ${day}, CC BY 4.0)`}{' '}
        <span class="results-address">{address}</span>
      </p>
    </section>
  );
};

const Sections = ({ opened }: { readonly opened: Opened }) => {
  const { language, path, entry } = opened;
  const own = ownPath(entry);
  // The front shows what stands at an address of its own.
  const here = path.startsWith(own) ? path : own;
  return (
    <nav class="results-sections" aria-label={language === 'ja' ? '結果のページ' : 'Results'}>
      <ul>
        {SECTIONS.map(([rest, words]) => {
          const href = link(opened, rest);
          return (
            <li>
              <a href={href} {...(here === `${own}${rest}` ? { 'aria-current': 'page' } : {})}>
                {words[language]}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};

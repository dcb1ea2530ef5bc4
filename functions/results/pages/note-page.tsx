import type { RegisteredPublication } from '../../../shared/publication/register.ts';
import { type Frame, prefix, type Words } from '../frame.ts';
import { timeText } from '../print.ts';
import { Layout } from './layout.tsx';

interface NoteProps {
  readonly frame: Frame;
  readonly title: Words;
  readonly body: Words;
}

const NotePage = ({ frame, title, body }: NoteProps) => (
  <Layout frame={frame} title={title} description={body} unlisted>
    <p>{body[frame.language]}</p>
  </Layout>
);

export const NothingYetPage = ({ frame }: { readonly frame: Frame }) => (
  <NotePage
    frame={frame}
    title={{ ja: '結果はまだ公表されていません', en: 'No results have been published yet' }}
    body={{
      ja: '市民アンケートの結果は、集計と確認が終わりしだい、このページで公表します。しばらくお待ちください。',
      en: 'Results of the citizen survey will appear on this page as soon as they have been counted and checked.',
    }}
  />
);

export const NotFoundPage = ({ frame }: { readonly frame: Frame }) => (
  <NotePage
    frame={frame}
    title={{ ja: 'ページが見つかりません', en: 'Page not found' }}
    body={{
      ja: 'アドレスをお確かめいただくか、ページの下の「最新の結果」からお進みください。',
      en: 'Please check the address, or follow “Latest results” below.',
    }}
  />
);

export const FailedPage = ({ frame }: { readonly frame: Frame }) => (
  <NotePage
    frame={frame}
    title={{ ja: 'ページを表示できませんでした', en: 'The page could not be shown' }}
    body={{
      ja: '申し訳ありません。しばらくしてから、もう一度お試しください。',
      en: 'We are sorry. Please try again in a while.',
    }}
  />
);

/** A publication that was taken back, at its own address. */
export const WithdrawnPage = ({
  frame,
  entry,
}: {
  readonly frame: Frame;
  readonly entry: RegisteredPublication;
}) => {
  const { language } = frame;
  const title: Words = { ja: 'この結果は取り下げられました', en: 'These results were withdrawn' };
  const day = timeText(entry.withdrawn?.at ?? entry.publishedAt, language);
  return (
    <Layout frame={frame} title={title} description={title} unlisted>
      <dl class="figures">
        <div>
          <dt>{language === 'ja' ? '取り下げた日' : 'Withdrawn on'}</dt>
          <dd>{day}</dd>
        </div>
        <div>
          <dt>{language === 'ja' ? '理由' : 'Reason (stated by the city in Japanese)'}</dt>
          <dd lang="ja">{entry.withdrawn?.reason}</dd>
        </div>
      </dl>
      <p>
        <a href={prefix(language)}>
          {language === 'ja' ? '最新の結果を見る' : 'See the latest results'}
        </a>
      </p>
    </Layout>
  );
};

import { API, apiPath, DESCRIPTION } from '../api/addresses.ts';
import type { PublicFile } from '../files/public-file.ts';
import { publicFiles } from '../files/public-files.ts';
import { filePath, link, type Opened, type Words } from '../frame.ts';
import { DatasetJsonLd } from './dataset-json-ld.tsx';
import { Layout } from './layout.tsx';

const TITLE: Words = { ja: 'オープンデータ', en: 'Open data' };
const ALL = 'all.zip';

/** Every file of the publication, to be downloaded, and the API that tells the same. */
export const DataPage = ({ opened }: { readonly opened: Opened }) => {
  const { language, publication, entry } = opened;
  const ja = language === 'ja';
  const description: Words = {
    ja: `${publication.title.ja}の結果のデータです。CSVとJSONで、CC BY 4.0で自由に利用できます。個人がわからないように一部を秘匿しています。`,
    en: `Data of the ${publication.title.en} as CSV and JSON, free to reuse under CC BY 4.0. Some counts are withheld so that nobody can be recognised.`,
  };
  const files = publicFiles(opened);
  const single = ({ name }: PublicFile) => name.startsWith('indicator-');
  return (
    <Layout
      frame={opened}
      opened={opened}
      title={TITLE}
      description={description}
      head={
        <>
          <link rel="alternate" type="application/ld+json" href={filePath(entry, 'dcat.jsonld')} />
          <link rel="service-desc" type="application/json" href={DESCRIPTION} />
          <DatasetJsonLd opened={opened} description={description[language]} files={files} />
        </>
      }
    >
      <p>{description[language]}</p>
      <p>
        <a class="button-secondary" href={filePath(entry, ALL)} download={ALL}>
          {ja ? 'すべてのファイルをまとめて保存（ZIP）' : 'Save all files (ZIP)'}
        </a>
      </p>
      <p>
        {ja
          ? '公表した数値は変わりません。訂正するときは、新しいアドレスで公表します。ファイルはUTF-8で、表計算ソフトでそのまま開けます。'
          : 'Published figures never change; a correction is published under a new address. Files are UTF-8 and open in any spreadsheet.'}
      </p>
      <FileList
        opened={opened}
        files={files.filter((file) => !single(file) && file.name !== ALL)}
      />
      <h2>{ja ? '指標ごとのCSV（Open SDG形式）' : 'One CSV an indicator (Open SDG layout)'}</h2>
      <FileList opened={opened} files={files.filter(single)} />
      {publication.streams.some(({ kpis }) =>
        kpis.some(({ figure }) => figure?.official === 'weighted'),
      ) && (
        <p>
          {ja
            ? '指標ごとのCSVの全体の値はウエイト後の割合、属性別の値はウエイトをかけていない割合です。'
            : 'In these files the values of all are under weights, those of groups are not.'}
        </p>
      )}
      <Programs opened={opened} />
      <p>
        <a href={link(opened, '/method')}>
          {ja ? '検算のしかたと利用の条件' : 'How to check a figure, and the licence'}
        </a>
      </p>
    </Layout>
  );
};

const FREE_TEXT: Words = { ja: '公表する自由記述', en: 'Released free text' };

const Programs = ({
  opened: { language, publication, entry, deps },
}: {
  readonly opened: Opened;
}) => {
  const ja = language === 'ja';
  const addresses: [string, Words][] = [
    [`${API}/publications`, { ja: '公表したものの一覧', en: 'Everything published' }],
    [apiPath(entry), { ja: 'この公表の内容', en: 'What this publication is' }],
    [apiPath(entry, '/indicators'), { ja: '指標', en: 'Indicators' }],
    [apiPath(entry, '/questions'), { ja: '設問', en: 'Questions' }],
    ...(publication.freeText
      ? [[apiPath(entry, '/free-text'), FREE_TEXT] satisfies [string, Words]]
      : []),
    [apiPath(entry, '/results'), { ja: '全設問の結果', en: 'All results' }],
    [DESCRIPTION, { ja: 'APIの定義（OpenAPI 3.1）', en: 'Description (OpenAPI 3.1)' }],
  ];
  return (
    <>
      <h2>{ja ? 'プログラムから使うには' : 'For programs'}</h2>
      <p>
        {ja
          ? '同じ内容を、読み取り専用のJSON APIでも取得できます。認証は不要です。ETagによる更新の確認と、ほかのサイトのページからの読み込み（CORS）に対応しています。'
          : 'The same can be read as JSON without a key. Answers carry an ETag and may be loaded by pages of other sites (CORS).'}
      </p>
      <ul class="file-list results-addresses">
        {addresses.map(([path, words]) => (
          <li>
            <a href={path}>{words[language]}</a> <code>{`${deps.siteUrl}${path}`}</code>
          </li>
        ))}
      </ul>
    </>
  );
};

const FileList = ({
  opened: { language, entry },
  files,
}: {
  readonly opened: Opened;
  readonly files: readonly PublicFile[];
}) => (
  <ul class="file-list">
    {files.map(({ name, title }) => (
      <li>
        <a href={filePath(entry, name)} download={name}>
          {title[language]}
        </a>{' '}
        <code>{name}</code>
      </li>
    ))}
  </ul>
);

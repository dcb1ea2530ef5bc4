import { publicFiles } from '../files/public-files.ts';
import { filePath, link, type Opened, type Words } from '../frame.ts';
import { Layout } from './layout.tsx';

const TITLE: Words = { ja: 'オープンデータ', en: 'Open data' };

/** Every file of the publication, to be downloaded. */
export const DataPage = ({ opened }: { readonly opened: Opened }) => {
  const { language, publication, entry, deps } = opened;
  const ja = language === 'ja';
  const description: Words = {
    ja: `${publication.title.ja}の結果のデータです。CSVとJSONで、CC BY 4.0で自由に利用できます。`,
    en: `Data of the ${publication.title.en} as CSV and JSON, free to reuse under CC BY 4.0.`,
  };
  const files = publicFiles(opened);
  const single = (name: string) => name.startsWith('indicator-');
  return (
    <Layout frame={opened} opened={opened} title={TITLE} description={description}>
      <p>{description[language]}</p>
      <p>
        {ja
          ? 'ファイルの内容は変わりません。訂正するときは、新しいアドレスで公表します。ファイルはUTF-8で、表計算ソフトでそのまま開けます。'
          : 'Files never change; a correction is published under a new address. They are UTF-8 and open in any spreadsheet.'}
      </p>
      <FileList opened={opened} files={files.filter(({ name }) => !single(name))} />
      <h2>{ja ? '指標ごとのCSV（Open SDG形式）' : 'One CSV an indicator (Open SDG layout)'}</h2>
      <FileList opened={opened} files={files.filter(({ name }) => single(name))} />
      {publication.streams.some(({ kpis }) =>
        kpis.some(({ figure }) => figure?.official === 'weighted'),
      ) && (
        <p>
          {ja
            ? '指標ごとのCSVの全体の値はウエイト後の割合、属性別の値はウエイトをかけていない割合です。'
            : 'In these files the values of all are under weights, those of groups are not.'}
        </p>
      )}
      <h2>{ja ? 'プログラムから使うには' : 'For programs'}</h2>
      <p>
        {ja
          ? '各ファイルは、認証なしのGETで取得できます。ETagによる更新の確認と、ほかのサイトのページからの読み込み（CORS）に対応しています。'
          : 'Files are read by GET without a key, carry an ETag, and may be loaded by pages of other sites (CORS).'}{' '}
        <code>{`${deps.siteUrl}${filePath(entry, 'results.json')}`}</code>
      </p>
      <p>
        <a href={link(opened, '/method')}>
          {ja ? '検算のしかたと利用の条件' : 'How to check a figure, and the licence'}
        </a>
      </p>
    </Layout>
  );
};

const FileList = ({
  opened: { language, entry },
  files,
}: {
  readonly opened: Opened;
  readonly files: ReturnType<typeof publicFiles>;
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

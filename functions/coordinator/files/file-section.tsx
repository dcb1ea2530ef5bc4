import type { Child } from 'hono/jsx';

interface Props {
  /** Shows what the file would change. */
  readonly action: string;
  readonly download: string;
  readonly children: Child;
}

/** Import and export of the same file. */
export const FileSection = ({ action, download, children }: Props) => (
  <section class="office-section" aria-labelledby="file">
    <h2 id="file">ファイルでまとめて登録する（CSV）</h2>
    <p>
      書き出したファイルを直して、そのまま取り込めます。{children}
      直すところが1つでもあれば、何も登録せずに、行と列をお知らせします。
    </p>
    <p>
      <a href={download} download>
        いまの内容を書き出す（CSV）
      </a>
    </p>
    <form class="office-form" method="post" action={action} enctype="multipart/form-data">
      <div class="field">
        <label class="field-label" for="csv">
          取り込むファイル
        </label>
        <input class="input" type="file" id="csv" name="file" accept=".csv,text/csv" />
      </div>
      <button class="button-secondary" type="submit">
        内容を確かめる
      </button>
    </form>
  </section>
);

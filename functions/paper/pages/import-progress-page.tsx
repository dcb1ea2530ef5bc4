import { plainText } from '../../../shared/web/marks.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import type { Edition } from '../edition.ts';
import type { FileProgress } from '../firm-file/import-file.ts';
import { HOME, importPath } from '../paths.ts';

interface Props {
  readonly frame: OfficeFrame;
  readonly edition: Edition;
  readonly id: string;
  readonly file: FileProgress;
  /** The same file was sent before. */
  readonly again: boolean;
}

/** A checked file: whether to store it, how far that has come, and what came of it. */
export function ImportProgressPage({ frame, edition, id, file, again }: Props) {
  const { survey, title } = edition.definition;
  const done = file.state === 'ordered' && file.waiting === 0;
  return (
    <OfficeLayout
      {...frame}
      title={done ? '業者のファイルを登録しました' : '業者のファイルの登録'}
      trail={[
        { href: HOME, text: '紙の回答' },
        { href: importPath(survey), text: '業者のファイルの取り込み' },
      ]}
    >
      <p>{plainText(title.ja)}</p>
      {again && (
        <p class="notice" role="status">
          このファイルは、前に送られたものと同じです。二重に登録されることはありません。
        </p>
      )}
      <dl class="figures">
        <div>
          <dt>ファイルの行</dt>
          <dd>{file.rows}件</dd>
        </div>
        <div>
          <dt>登録済み</dt>
          <dd>{file.rows - file.waiting - file.refused.length}件</dd>
        </div>
        <div>
          <dt>これから登録</dt>
          <dd>{file.waiting}件</dd>
        </div>
      </dl>
      {file.refused.length > 0 && (
        <p class="notice">
          次の整理番号は、登録の途中でほかの回答として登録されたため、このファイルからは登録しませんでした：
          {file.refused.join('、')}
        </p>
      )}
      {!done && (
        <form method="post" action={importPath(survey, id)}>
          <p>
            {file.state === 'checked'
              ? '全部の行を点検し、誤りはありませんでした。まだ登録していません。'
              : '登録の途中です。途中で止まっても、続きから登録できます。'}
          </p>
          <button
            class="button"
            type="submit"
            {...(file.state === 'ordered' ? { 'data-carry-on': true } : {})}
          >
            {file.state === 'checked' ? `${file.rows}件を登録する` : '続きを登録する'}
          </button>
        </form>
      )}
      {done && (
        <p>
          <a href={HOME}>紙の回答のページへ</a>
        </p>
      )}
    </OfficeLayout>
  );
}

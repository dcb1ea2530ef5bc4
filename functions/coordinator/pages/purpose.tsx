import { PURPOSE } from '../site.ts';

/** Stands beside every way to reach people. */
export const Purpose = () => (
  <div class="notice">
    <p>
      <strong>連絡先の利用目的は「{PURPOSE}」だけです。</strong>
    </p>
    <p>
      ほかの目的での連絡や、本人が同意していない相手への提供はできません。印刷した紙や保存したファイルは、使い終わったら必ず処分してください。
    </p>
  </div>
);

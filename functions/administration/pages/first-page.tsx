import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { paths } from '../paths.ts';

export const FirstPage = (frame: OfficeFrame) => (
  <OfficeLayout {...frame} title="管理">
    <ul class="survey-list">
      <li class="survey-card">
        <h2>
          <a href={paths.editions}>調査の進行</a>
        </h2>
        <p>準備・リハーサル・受付・締め切り・公表を順に進め、日程を変え、誤字を訂正します。</p>
      </li>
      <li class="survey-card">
        <h2>
          <a href={paths.deputies}>代理</a>
        </h2>
        <p>2人で行う仕事の担当者が休んだときに、代わりの方を指名します。</p>
      </li>
      <li class="survey-card">
        <h2>
          <a href="/administration/sessions">ログイン中の方</a>
        </h2>
        <p>いまログインしている方を確かめ、必要なときは強制的にログアウトさせます。</p>
      </li>
    </ul>
  </OfficeLayout>
);

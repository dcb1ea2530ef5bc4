import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';

export const FirstPage = (frame: OfficeFrame) => (
  <OfficeLayout {...frame} title="管理">
    <ul class="survey-list">
      <li class="survey-card">
        <h2>
          <a href="/administration/sessions">ログイン中の方</a>
        </h2>
        <p>いまログインしている方を確かめ、必要なときは強制的にログアウトさせます。</p>
      </li>
    </ul>
  </OfficeLayout>
);

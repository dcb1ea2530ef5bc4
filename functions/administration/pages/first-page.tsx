import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { paths } from '../paths.ts';

export const FirstPage = (frame: OfficeFrame) => (
  <OfficeLayout {...frame} title="管理">
    <p>調査の年度、利用者のログイン、監査記録を扱うところです。</p>
    <ul>
      <li>
        <a href={paths.editions}>
          調査の進行（準備・リハーサル・受付・締め切り・公表、日程、誤字の訂正）
        </a>
      </li>
      <li>
        <a href={paths.deputies}>代理（担当者が休んだとき）</a>
      </li>
    </ul>
  </OfficeLayout>
);

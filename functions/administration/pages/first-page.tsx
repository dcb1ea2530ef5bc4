import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';

export const FirstPage = (frame: OfficeFrame) => (
  <OfficeLayout {...frame} title="管理">
    <p>調査の年度、利用者のログイン、監査記録を扱うところです。</p>
  </OfficeLayout>
);

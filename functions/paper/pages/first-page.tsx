import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';

export const FirstPage = (frame: OfficeFrame) => (
  <OfficeLayout {...frame} title="紙の回答">
    <p>紙で届いた回答を入力するところです。</p>
  </OfficeLayout>
);

import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';

export const ReceptionPage = (frame: OfficeFrame) => (
  <OfficeLayout {...frame} title="受付">
    <p>返送された紙を受け付けるところです。</p>
  </OfficeLayout>
);

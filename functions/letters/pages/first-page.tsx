import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';

export const FirstPage = (frame: OfficeFrame) => (
  <OfficeLayout {...frame} title="手紙">
    <p>アンケートの手紙を発行するところです。</p>
  </OfficeLayout>
);

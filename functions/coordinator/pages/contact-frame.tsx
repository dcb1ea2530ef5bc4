import type { Child } from 'hono/jsx';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import type { ContactPlace } from '../contact-place.ts';

export interface ContactFrameProps extends OfficeFrame {
  readonly reference: string;
  readonly place: ContactPlace;
}

export const ContactFrame = ({
  reference,
  place,
  children,
  ...frame
}: ContactFrameProps & { readonly children: Child }) => (
  <OfficeLayout
    {...frame}
    title={`整理番号 ${reference} の方の連絡先`}
    trail={[{ href: place.list, text: '活動に関心のある方の一覧' }]}
  >
    {children}
    <nav class="contact-nav" aria-label="一覧の中の移動">
      {place.previous !== undefined && <a href={place.previous}>前の方へ</a>}
      {place.next !== undefined && <a href={place.next}>次の方へ</a>}
      <a href={place.list}>一覧へ戻る</a>
    </nav>
  </OfficeLayout>
);

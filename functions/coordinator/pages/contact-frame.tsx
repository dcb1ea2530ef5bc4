import type { Child } from 'hono/jsx';
import { OfficeLayout, type OfficeSite } from '../../../shared/web/office/layout.tsx';

export interface ContactFrameProps {
  readonly site: OfficeSite;
  readonly userName: string;
  /** The person's place on the list, from 1. */
  readonly number: number;
}

export const ContactFrame = ({
  number,
  children,
  ...frame
}: ContactFrameProps & { readonly children: Child }) => (
  <OfficeLayout
    {...frame}
    title={`${number}番の方の連絡先`}
    trail={[{ href: '/', text: '活動に関心のある方の一覧' }]}
  >
    {children}
    <p>
      <a href="/">一覧へ戻る</a>
    </p>
  </OfficeLayout>
);

import type { Child } from 'hono/jsx';
import { contactReference } from '../../../shared/contact/contact-reference.ts';
import type { PersonKey } from '../../../shared/coordination/person.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import type { Edition } from '../deps.ts';
import { paths } from '../paths.ts';

/** What every page about one person is told. */
export interface CounterFrameProps extends OfficeFrame {
  readonly edition: Edition;
  readonly person: PersonKey;
}

/** A page about somebody who came, or called. */
export const CounterFrame = ({
  edition,
  person,
  title,
  children,
  ...frame
}: CounterFrameProps & { readonly title: string; readonly children: Child }) => (
  <OfficeLayout {...frame} title={title} trail={[{ href: paths.find, text: '窓口の手続き' }]}>
    <p class="lead">
      整理番号 {contactReference(person.contactId)}（{edition.definition.title.ja}）
    </p>
    {children}
  </OfficeLayout>
);

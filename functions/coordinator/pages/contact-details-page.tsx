import type { Child } from 'hono/jsx';
import type { ContactDetails, ContactPreferences } from '../../../shared/contact/contact.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import {
  consentDay,
  LANGUAGE_NAMES,
  mailLink,
  telephoneLink,
  telephoneText,
} from '../print-details.ts';
import { WISH_LABELS } from '../wish-labels.ts';
import { wishesOf } from '../wishes.ts';
import { ContactFrame, type ContactFrameProps } from './contact-frame.tsx';
import { Purpose } from './purpose.tsx';

type Props = ContactFrameProps & {
  readonly definition: Definition;
  readonly preferences: ContactPreferences;
  readonly details: ContactDetails;
};

export const ContactDetailsPage = ({ definition, preferences, details, ...frame }: Props) => {
  const wishes = wishesOf(preferences, definition.optIn);
  const { name, phone, email, language, consentedAt } = details;
  return (
    <ContactFrame {...frame}>
      <Purpose />
      <dl class="contact-details">
        <Detail name="氏名">{name}</Detail>
        <Detail name="電話番号">
          {phone ? <a href={telephoneLink(phone)}>{telephoneText(phone)}</a> : '登録なし'}
        </Detail>
        <Detail name="メールアドレス">
          {email ? <a href={mailLink(email)}>{email}</a> : '登録なし'}
        </Detail>
        <Detail name="同意したときの言語">{LANGUAGE_NAMES[language]}</Detail>
        <Detail name={WISH_LABELS.interests}>{wishes.interests}</Detail>
        <Detail name={WISH_LABELS.availability}>{wishes.availability}</Detail>
        <Detail name={WISH_LABELS.district}>{wishes.district}</Detail>
        <Detail name={WISH_LABELS.recipients}>{wishes.recipients}</Detail>
        <Detail name="同意した日">{dayText(consentDay(consentedAt))}</Detail>
        <Detail name="調査">{definition.title.ja}</Detail>
      </dl>
      <p>この画面を開いたことは記録されます。</p>
    </ContactFrame>
  );
};

const Detail = ({ name, children }: { readonly name: string; readonly children: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

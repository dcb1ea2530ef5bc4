import { ContactFrame, type ContactFrameProps } from './contact-frame.tsx';

export const ContactGonePage = (frame: ContactFrameProps) => (
  <ContactFrame {...frame}>
    <p class="notice">
      この方の連絡先は削除されています。本人が取り消したか、保存の期限が過ぎました。連絡はしないでください。一覧からは、次の更新のときに消えます。
    </p>
  </ContactFrame>
);

export const ContactUnreadablePage = (frame: ContactFrameProps) => (
  <ContactFrame {...frame}>
    <p class="notice">
      この方の連絡先を開けませんでした。ほかの方の連絡先は、これまでどおり見られます。この整理番号と日時を添えて、システムの担当者へご連絡ください。
    </p>
  </ContactFrame>
);

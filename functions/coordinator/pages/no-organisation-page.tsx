import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { MessagePage } from '../../../shared/web/office/message-page.tsx';

/** For a coordinator of whom nobody can tell whose people they may see. */
export const NoOrganisationPage = (frame: OfficeFrame) => (
  <MessagePage {...frame} title="担当する団体が登録されていません">
    <p>
      ログインはできましたが、お使いのアカウントがどの団体のものか分からないため、登録された方の情報は表示できません。次のどちらかが考えられます。
    </p>
    <ul>
      <li>
        アカウントに団体が設定されていない：システムの担当者に、団体（organisation:団体のコード）への追加を依頼してください。
      </li>
      <li>
        団体がこのサイトに登録されていない、または活動を終えている：市の担当課にご確認ください。
      </li>
    </ul>
  </MessagePage>
);

import type { OfficeFrame } from '../web/office/frame.ts';
import { MessagePage } from '../web/office/message-page.tsx';
import { ROLE_NAMES, type Role } from './role.ts';

const LogInAgain = () => (
  <p>
    <a class="button" href="/login">
      ログインする
    </a>
  </p>
);

export const LoginFailed = (frame: OfficeFrame) => (
  <MessagePage {...frame} title="ログインできませんでした">
    <p>
      ログインの手続きに時間がかかったか、別の画面で新しい手続きが始まった可能性があります。お手数ですが、もう一度ログインしてください。
    </p>
    <p>
      くり返し表示されるときは、ブラウザーのCookieが有効になっているかを確認し、システムの担当者へご連絡ください。
    </p>
    <LogInAgain />
  </MessagePage>
);

export const SeveralOrganisations = (frame: OfficeFrame) => (
  <MessagePage {...frame} title="ログインできませんでした">
    <p>
      お使いのアカウントが2つ以上の団体に登録されているため、どの団体の担当者として使うのかを決められません。
    </p>
    <p>
      システムの担当者に、登録する団体を1つにするよう依頼してください。2つの団体を担当する方には、団体ごとに別のアカウントが必要です。
    </p>
    <LogInAgain />
  </MessagePage>
);

export const ProviderDown = (frame: OfficeFrame) => (
  <MessagePage {...frame} title="ただいまログインできません">
    <p>
      ログインを受け付ける認証サービスにつながりません。数分待ってから、もう一度お試しください。
    </p>
    <p>10分以上続くときは、システムの担当者へご連絡ください。</p>
    <LogInAgain />
  </MessagePage>
);

export const SessionOver = (frame: OfficeFrame) => (
  <MessagePage {...frame} title="ログインの有効時間が過ぎました">
    <p>
      安全のため、30分間操作がないとき、またはログインから8時間たったときは、自動でログアウトします。もう一度ログインしてから操作してください。
    </p>
    <LogInAgain />
  </MessagePage>
);

export const LoggedOut = (frame: OfficeFrame) => (
  <MessagePage {...frame} title="ログアウトしました">
    <p>続けて使うときは、もう一度ログインしてください。</p>
    <LogInAgain />
  </MessagePage>
);

const AskForRights = () => (
  <ul>
    <li>
      別のアカウントをお持ちの場合は、画面上部の「ログアウト」を押してから、そのアカウントでログインしてください。
    </li>
    <li>仕事で必要な場合は、システムの担当者に権限の追加を依頼してください。</li>
  </ul>
);

export const Forbidden = (frame: OfficeFrame) => (
  <MessagePage {...frame} title="このサイトを使う権限がありません">
    <p>
      ログインはできましたが、お使いのアカウントには「{frame.site.title}
      」を使う権限がありません。
    </p>
    <AskForRights />
  </MessagePage>
);

export const RoleMissing = ({
  roles,
  ...frame
}: OfficeFrame & { readonly roles: readonly Role[] }) => (
  <MessagePage {...frame} title="この画面を使う権限がありません">
    <p>
      この画面を使えるのは、次の権限を持つ方です：
      {roles.map((role) => `「${ROLE_NAMES[role]}」`).join('')}
    </p>
    {frame.user && (
      <p>
        代理を頼まれている方は、あなたの利用者ID「{frame.user.subject}
        」を管理の担当者に伝えてください。
      </p>
    )}
    <AskForRights />
  </MessagePage>
);

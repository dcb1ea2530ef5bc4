import type { OfficeSite } from '../web/office/layout.tsx';
import { MessagePage } from '../web/office/message-page.tsx';

interface Props {
  readonly site: OfficeSite;
}

const LogInAgain = () => (
  <p>
    <a class="button" href="/login">
      ログインする
    </a>
  </p>
);

export const LoginFailed = ({ site }: Props) => (
  <MessagePage site={site} title="ログインできませんでした">
    <p>
      ログインの手続きに時間がかかったか、別の画面で新しい手続きが始まった可能性があります。お手数ですが、もう一度ログインしてください。
    </p>
    <p>
      くり返し表示されるときは、ブラウザーのCookieが有効になっているかを確認し、システムの担当者へご連絡ください。
    </p>
    <LogInAgain />
  </MessagePage>
);

export const ProviderDown = ({ site }: Props) => (
  <MessagePage site={site} title="ただいまログインできません">
    <p>
      ログインを受け付ける認証サービスにつながりません。数分待ってから、もう一度お試しください。
    </p>
    <p>10分以上続くときは、システムの担当者へご連絡ください。</p>
    <LogInAgain />
  </MessagePage>
);

export const SessionOver = ({ site }: Props) => (
  <MessagePage site={site} title="ログインの有効時間が過ぎました">
    <p>
      安全のため、30分間操作がないとき、またはログインから8時間たったときは、自動でログアウトします。もう一度ログインしてから操作してください。
    </p>
    <LogInAgain />
  </MessagePage>
);

export const LoggedOut = ({ site }: Props) => (
  <MessagePage site={site} title="ログアウトしました">
    <p>続けて使うときは、もう一度ログインしてください。</p>
    <LogInAgain />
  </MessagePage>
);

export const Forbidden = ({ site, userName }: Props & { readonly userName: string }) => (
  <MessagePage site={site} title="このサイトを使う権限がありません" userName={userName}>
    <p>ログインはできましたが、お使いのアカウントには「{site.title}」を使う権限がありません。</p>
    <ul>
      <li>
        別のアカウントをお持ちの場合は、画面上部の「ログアウト」を押してから、そのアカウントでログインしてください。
      </li>
      <li>仕事で必要な場合は、システムの担当者に権限の追加を依頼してください。</li>
    </ul>
  </MessagePage>
);

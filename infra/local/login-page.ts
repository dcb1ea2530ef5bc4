import { html, raw } from 'hono/html';
import { DEMO_ACCOUNTS } from './demo-accounts.ts';

const STYLE = `
  body { margin: 0; font: 1rem/1.7 'Noto Sans JP', sans-serif; color: #1a1a1a; background: #f2f2f2; }
  main { box-sizing: border-box; max-width: 32rem; margin: 2rem auto; padding: 1.5rem;
    background: #fff; border: 1px solid #949494; border-radius: 8px; }
  h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.4; }
  .demo { display: inline-block; padding: 0 .75rem; border: 2px solid #1a1a1a; font-weight: 700; }
  label { display: block; margin-top: 1rem; font-weight: 700; }
  input { box-sizing: border-box; width: 100%; height: 3rem; padding: 0 1rem; font: inherit;
    border: 1px solid #1a1a1a; border-radius: 8px; }
  button { margin-top: 1.5rem; min-height: 3rem; padding: 0 1.5rem; font: inherit; font-weight: 700;
    color: #fff; background: #0017c1; border: 0; border-radius: 8px; }
  :focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; }
  .error { padding: .75rem 1rem; border: 2px solid #ec0000; border-radius: 8px; }
  table { border-collapse: collapse; width: 100%; }
  th, td { padding: .25rem .5rem; text-align: left; border-bottom: 1px solid #b3b3b3; }
  code { white-space: nowrap; }
`;

function page(title: string, content: unknown): string {
  return html`<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}（見本）</title>
<link rel="icon" href="data:,">
<style>${raw(STYLE)}</style>
</head>
<body><main><p class="demo">見本</p><h1>${title}</h1>${content}</main></body>
</html>`.toString();
}

const accounts = html`<h2>見本のアカウント</h2>
<table>
<thead><tr><th>ユーザー名</th><th>パスワード</th><th>名前</th></tr></thead>
<tbody>${DEMO_ACCOUNTS.map(
  ({ username, password, name }) =>
    html`<tr><td><code>${username}</code></td><td><code>${password}</code></td><td>${name}</td></tr>`,
)}</tbody>
</table>`;

/** Asks for a demo account; `refused` after a wrong name or password. */
export function loginPage(action: string, refused = false): string {
  return page(
    refused ? 'エラー：ログイン' : 'ログイン',
    html`<p>この画面は、手もとのパソコンで試すための見本です。実際の運用では、市の認証サービスの画面に変わります。</p>
${refused ? html`<p class="error" role="alert">ユーザー名かパスワードが違います。下の「見本のアカウント」を確かめて、もう一度入力してください。</p>` : ''}
<form method="post" action="${action}">
<label for="username">ユーザー名</label>
<input id="username" name="username" autocomplete="username" autocapitalize="none" required>
<label for="password">パスワード</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="submit">ログインする</button>
</form>
${accounts}`,
  );
}

/** Asks whether to end the provider's own session; `form` is the provider's, named `op.logoutForm`. */
export const logoutPage = (form: unknown): string =>
  page(
    'ログアウト',
    html`<p>認証サービス（見本）からもログアウトします。</p>${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">ログアウトする</button>`,
  );

export const loggedOutPage = (): string =>
  page('ログアウトしました', html`<p>この画面を閉じてください。</p>`);

export const loginErrorPage = (): string =>
  page(
    'ログインできませんでした',
    html`<p>ログインの手続きが途中で切れました。使いたいサイトのアドレスをもう一度開き、はじめからやり直してください。</p>`,
  );

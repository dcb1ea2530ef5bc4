import type { Child } from 'hono/jsx';
import { DEPUTY_ROLE_NAMES } from '../../deputy/wording.ts';
import { Document } from '../document.tsx';
import { dayText } from './day-text.ts';
import type { OfficeFrame } from './frame.ts';
import { Navigation } from './navigation.tsx';

export interface OfficeLayoutProps extends OfficeFrame {
  readonly title: string;
  /** Where the page stands: from the site's first page down, without the page itself. */
  readonly trail?: readonly { readonly href: string; readonly text: string }[];
  readonly children: Child;
}

/** The frame of every page of an office site; `children` begin below the page's heading. */
export function OfficeLayout({ title, trail, children, ...frame }: OfficeLayoutProps) {
  const { site, user, deputyships = [] } = frame;
  return (
    <Document lang="ja" title={`${title} | ${site.title}`} assets={site.assets}>
      <a class="skip-link" href="#main">
        本文へ移動
      </a>
      <header class="site-header">
        <div class="site-header-inner office-wide">
          <p class="site-name">
            <a href="/">{site.title}</a>
          </p>
          {user && (
            <form class="office-user" method="post" action="/logout">
              <span>{user.name} さん</span>
              <button class="button-secondary" type="submit">
                ログアウト
              </button>
            </form>
          )}
        </div>
        <Navigation {...frame} />
      </header>
      <main id="main" class="page office-wide" tabindex={-1}>
        {trail && (
          <nav aria-label="現在位置">
            <ol class="office-trail">
              {trail.map(({ href, text }) => (
                <li>
                  <a href={href}>{text}</a>
                </li>
              ))}
              <li aria-current="page">{title}</li>
            </ol>
          </nav>
        )}
        {deputyships.map(({ role, deputyName, until }) => (
          <p class="notice">
            <strong>代理：{deputyName}</strong>（{DEPUTY_ROLE_NAMES[role]}、{dayText(until)}まで）
          </p>
        ))}
        <h1>{title}</h1>
        {children}
      </main>
      <footer class="site-footer">
        <p>このサイトは、職員と業務を担当する方だけが使えます。</p>
      </footer>
    </Document>
  );
}

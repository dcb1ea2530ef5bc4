import type { Child } from 'hono/jsx';
import type { Assets } from '../assets.ts';
import { Document } from '../document.tsx';

/** One of the sites that people log in to. */
export interface OfficeSite {
  /** Names the site in cookies and logs. */
  readonly name: string;
  readonly title: string;
  readonly assets: Assets;
}

export interface OfficeLayoutProps {
  readonly site: OfficeSite;
  readonly title: string;
  /** Whoever is logged in. */
  readonly userName?: string | undefined;
  /** Where the page stands: from the site's first page down, without the page itself. */
  readonly trail?: readonly { readonly href: string; readonly text: string }[];
  readonly children: Child;
}

/** The frame of every page of an office site; `children` begin below the page's heading. */
export function OfficeLayout({ site, title, userName, trail, children }: OfficeLayoutProps) {
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
          {userName !== undefined && (
            <form class="office-user" method="post" action="/logout">
              <span>{userName} さん</span>
              <button class="button-secondary" type="submit">
                ログアウト
              </button>
            </form>
          )}
        </div>
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
        <h1>{title}</h1>
        {children}
      </main>
      <footer class="site-footer">
        <p>このサイトは、職員と業務を担当する方だけが使えます。</p>
      </footer>
    </Document>
  );
}

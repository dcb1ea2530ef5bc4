import { ROLE_NAMES } from '../../../shared/login/role.ts';
import type { LiveSession } from '../../../shared/storage/session-register.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { momentText } from '../../../shared/web/office/time-text.ts';
import { SESSION_SITE_NAMES, type SessionSite } from '../session-sites.ts';

interface SiteSessions {
  readonly site: SessionSite;
  readonly live: readonly LiveSession[];
}

interface Props extends OfficeFrame {
  readonly sites: readonly SiteSessions[];
  /** How many sessions were ended just now. */
  readonly ended: string | undefined;
}

export const SessionsPage = ({ sites, ended, ...frame }: Props) => (
  <OfficeLayout
    {...frame}
    title="ログイン中の方"
    trail={[{ href: '/administration', text: '管理' }]}
  >
    {ended !== undefined && (
      <p class="notice" role="status">
        {ended}件のログインを終了しました。
      </p>
    )}
    <p>
      異動や退職のとき、端末をなくしたときは、先に認証サービスでその方のアカウントを止めてから、ここでログアウトさせてください。アカウントが使えるままだと、すぐにログインし直せます。
    </p>
    <p>ログアウトさせると、その方が入力中で、まだ保存していない内容は失われます。</p>
    {sites.map((site) => (
      <SiteSection {...site} />
    ))}
  </OfficeLayout>
);

const SiteSection = ({ site, live }: SiteSessions) => (
  <section class="office-section" aria-labelledby={`sessions-${site}`}>
    <h2 id={`sessions-${site}`}>{SESSION_SITE_NAMES[site]}</h2>
    {live.length === 0 ? (
      <p>いまログインしている方はいません。</p>
    ) : (
      <>
        <TableScroll label={`${SESSION_SITE_NAMES[site]}にログイン中の方`}>
          <table class="table cards">
            <caption>ログイン中の方（{live.length}件）</caption>
            <thead>
              <tr>
                <th scope="col">名前</th>
                <th scope="col">権限</th>
                <th scope="col">ログインした時刻</th>
                <th scope="col">最後の操作</th>
                <th scope="col">操作</th>
              </tr>
            </thead>
            <tbody>
              {live.map((session) => (
                <SessionRow site={site} session={session} />
              ))}
            </tbody>
          </table>
        </TableScroll>
        <EndAll site={site} />
      </>
    )}
  </section>
);

interface RowProps {
  readonly site: SessionSite;
  readonly session: LiveSession;
}

const SessionRow = ({ site, session: { subject, name, roles, startedAt, seenAt } }: RowProps) => (
  <tr>
    <th scope="row" data-label="名前">
      {name}
    </th>
    <td data-label="権限">{roles.map((role) => ROLE_NAMES[role]).join('、') || 'なし'}</td>
    <td data-label="ログインした時刻">{momentText(startedAt)}</td>
    <td data-label="最後の操作">{momentText(seenAt)}</td>
    <td data-label="操作">
      <form method="post" action="/administration/sessions/end">
        <input type="hidden" name="site" value={site} />
        <input type="hidden" name="subject" value={subject} />
        <button
          class="button-secondary button-small"
          type="submit"
          aria-label={`${name} さんをログアウトさせる`}
        >
          ログアウトさせる
        </button>
      </form>
    </td>
  </tr>
);

const EndAll = ({ site }: { readonly site: SessionSite }) => (
  <details class="office-details">
    <summary>全員をログアウトさせる</summary>
    <p>
      この一覧の全員（ご自身がいればご自身も）が、すぐにログアウトします。不正な利用が疑われるときなどに使ってください。
    </p>
    <form method="post" action="/administration/sessions/end">
      <input type="hidden" name="site" value={site} />
      <input type="hidden" name="everybody" value="yes" />
      <button class="button-secondary" type="submit">
        {SESSION_SITE_NAMES[site]}の全員をログアウトさせる
      </button>
    </form>
  </details>
);

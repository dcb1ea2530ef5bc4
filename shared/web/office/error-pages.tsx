import type { Logger } from '@aws-lambda-powertools/logger';
import type { ErrorHandler, NotFoundHandler } from 'hono';
import { sessionOf } from '../../login/session.ts';
import { describeError } from '../../runtime/logger.ts';
import type { OfficeSite } from './layout.tsx';
import { MessagePage } from './message-page.tsx';

const ToFirstPage = () => (
  <p>
    <a href="/">最初のページへ戻る</a>
  </p>
);

/** The page for an address that leads nowhere. */
export function notFoundPage(site: OfficeSite): NotFoundHandler {
  return (c) =>
    c.html(
      <MessagePage site={site} title="ページが見つかりません" userName={sessionOf(c)?.name}>
        <p>アドレスが間違っているか、ページが削除された可能性があります。</p>
        <ToFirstPage />
      </MessagePage>,
      404,
    );
}

/** Tells the person nothing of the fault, and the log where it arose. */
export function errorPage(site: OfficeSite, logger: Pick<Logger, 'error'>): ErrorHandler {
  return (error, c) => {
    logger.error('request failed', describeError(error));
    return c.html(
      <MessagePage site={site} title="ページを表示できませんでした" userName={sessionOf(c)?.name}>
        <p>
          システムの内部で問題が起きました。しばらく待ってから、もう一度お試しください。くり返し表示されるときは、日時と操作の内容をシステムの担当者へお知らせください。
        </p>
        <ToFirstPage />
      </MessagePage>,
      500,
    );
  };
}

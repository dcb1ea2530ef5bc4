import type { Logger } from '@aws-lambda-powertools/logger';
import type { ErrorHandler, NotFoundHandler } from 'hono';
import { describeError } from '../../runtime/logger.ts';
import { frameOf } from './frame.ts';
import { MessagePage } from './message-page.tsx';
import type { OfficeSite } from './site-description.ts';

const ToFirstPage = () => (
  <p>
    <a href="/">最初のページへ戻る</a>
  </p>
);

/** The page for an address that leads nowhere. */
export function notFoundPage(site: OfficeSite): NotFoundHandler {
  return (c) =>
    c.html(
      <MessagePage {...frameOf(c, { site })} title="ページが見つかりません">
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
      <MessagePage {...frameOf(c, { site })} title="ページを表示できませんでした">
        <p>
          システムの内部で問題が起きました。しばらく待ってから、もう一度お試しください。くり返し表示されるときは、日時と操作の内容をシステムの担当者へお知らせください。
        </p>
        <ToFirstPage />
      </MessagePage>,
      500,
    );
  };
}

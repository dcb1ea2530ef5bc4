import type { Context } from 'hono';
import type { FormRefusal } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { MessagePage } from '../../../shared/web/office/message-page.tsx';
import type { CoordinatorDeps } from '../deps.ts';

/** For a form that can't be read at all. */
export const formRefused = (
  c: Context,
  { login }: Pick<CoordinatorDeps, 'login'>,
  status: FormRefusal,
): Response | Promise<Response> =>
  c.html(
    <MessagePage {...frameOf(c, login)} title="送信された内容を読み取れませんでした">
      <p>何も記録していません。前の画面に戻り、もう一度入力してください。</p>
    </MessagePage>,
    status,
  );

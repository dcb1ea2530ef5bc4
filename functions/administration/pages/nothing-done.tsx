import type { Context } from 'hono';
import type { Gate } from '../../../shared/login/gate.ts';
import type { FormRefusal } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { MessagePage } from '../../../shared/web/office/message-page.tsx';

/** Someone else was faster: what was confirmed is not what stands there now. */
export const changedMeanwhile = (c: Context, gate: Gate, back: string) =>
  c.html(
    <MessagePage {...frameOf(c, gate)} title="ほかの操作が先に行われました">
      <p>
        確認の画面を開いたあとで、この内容が変わりました。操作は行われていません。いまの状態を確かめてから、もう一度行ってください。
      </p>
      <p>
        <a class="button" href={back}>
          いまの状態を見る
        </a>
      </p>
    </MessagePage>,
    409,
  );

/** The browser sent something that no page of ours sends. */
export const formRefused = (c: Context, gate: Gate, status: FormRefusal) =>
  c.html(
    <MessagePage {...frameOf(c, gate)} title="送信された内容を読み取れませんでした">
      <p>操作は行われていません。前の画面に戻り、もう一度入力してください。</p>
    </MessagePage>,
    status,
  );

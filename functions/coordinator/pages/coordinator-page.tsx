import { OfficeLayout, type OfficeLayoutProps } from '../../../shared/web/office/layout.tsx';
import { timeText } from '../../../shared/web/office/time-text.ts';
import { TOLD } from '../paths.ts';
import type { CoordinatorFrame } from '../viewer.tsx';

type Props = CoordinatorFrame & Pick<OfficeLayoutProps, 'title' | 'trail' | 'children'>;

/** The frame of every page about people: it says for whom one works and whether contacting rests. */
export const CoordinatorPage = ({ viewer, pause, children, ...layout }: Props) => (
  <OfficeLayout {...layout}>
    <p class="coordinator-side">
      {viewer.side === 'city'
        ? '市のコーディネーターとして見ています。'
        : `「${viewer.organisation.name}」の担当として見ています。`}
    </p>
    {pause && (
      <div class="notice coordinator-pause" role="status">
        <p>
          <strong>全市一時停止中です。どなたにも連絡しないでください。</strong>
        </p>
        <p>
          {timeText(pause.since.at)}から。理由：{pause.reason}
          。停止中は連絡先を開けず、メールも送れません。停止前に行った連絡の記録と、連絡不要の登録はできます。
        </p>
        {viewer.side === 'city' && (
          <p>
            <a href="/pause">一時停止の画面へ</a>
          </p>
        )}
      </div>
    )}
    {children}
  </OfficeLayout>
);

/**
 * What was done by the request before; takes the focus, so that one goes on from there. An address
 * that ends with its id leads to it without a script too, so it stands on a page once.
 */
export const Done = ({ children }: Pick<Props, 'children'>) => (
  <div class="notice" id={TOLD} role="status" tabindex={-1} data-focus>
    {children}
  </div>
);

/** Why nothing was done, and what to do; takes the focus too. */
export const Refused = ({ children }: Pick<Props, 'children'>) => (
  <div class="error-summary" role="alert" tabindex={-1} data-focus>
    {children}
  </div>
);

import { printTicketNumber, type TicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import { plainText } from '../../../shared/web/marks.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import type { Edition } from '../edition.ts';
import { HOME, keyingPath } from '../paths.ts';
import { ErrorSummary } from './error-summary.tsx';

/** What became of the form before. */
export interface LastForm {
  readonly number: TicketNumber;
  readonly what: 'first' | 'stored' | 'discarded';
}

const WHAT = {
  first: '1人目の入力を保存しました。別の人が2人目として入力すると、回答として登録されます。',
  stored: '2人の入力がそろい、回答として登録しました。',
  discarded: '2人の入力を取り消しました。はじめから入力し直してください。',
};

interface Props {
  readonly frame: OfficeFrame;
  readonly edition: Edition;
  readonly typed?: string;
  readonly error?: string | undefined;
  readonly last?: LastForm | undefined;
}

/** Asks for the number that the reception wrote on the form. */
export function TicketPage({ frame, edition, typed = '', error, last }: Props) {
  return (
    <OfficeLayout
      {...frame}
      title={error ? 'エラー：調査票の入力' : '調査票の入力'}
      trail={[{ href: HOME, text: '紙の回答' }]}
    >
      <p>{plainText(edition.definition.title.ja)}</p>
      {last && (
        <p class="notice" role="status">
          整理番号 {printTicketNumber(last.number)}：{WHAT[last.what]}
        </p>
      )}
      <ErrorSummary errors={error ? [{ target: 'ticket', message: error }] : []} />
      <form method="get" action={keyingPath(edition.definition.survey)}>
        <div class={error ? 'field field-faulty' : 'field'}>
          <label class="field-label" for="ticket">
            整理番号
          </label>
          <p class="hint" id="ticket-hint">
            受付で調査票に書いた6桁の番号
          </p>
          {error && (
            <p class="field-error" id="ticket-error">
              {error}
            </p>
          )}
          <input
            class="input input-code"
            type="text"
            inputmode="numeric"
            id="ticket"
            name="ticket"
            value={typed}
            autocomplete="off"
            autofocus
            aria-describedby={error ? 'ticket-hint ticket-error' : 'ticket-hint'}
            {...(error ? { 'aria-invalid': 'true' as const } : {})}
          />
        </div>
        <button class="button" type="submit">
          入力を始める
        </button>
      </form>
    </OfficeLayout>
  );
}

import { printTicketNumber, type TicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { plainText } from '../../../shared/web/marks.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import type { Edition } from '../edition.ts';
import { type FormFault, LANGUAGE_FIELD } from '../form/keyed-form.ts';
import { printedFields, printedForm } from '../form/printed-form.ts';
import { faultText } from '../form/wording.ts';
import { HOME, keyingPath } from '../paths.ts';
import { ErrorSummary } from './error-summary.tsx';
import { KeyedInput } from './keyed-input.tsx';
import { LanguageChoice } from './language-choice.tsx';

interface Props {
  readonly frame: OfficeFrame;
  readonly edition: Edition;
  readonly number: TicketNumber;
  readonly turn: 'first' | 'second';
  readonly typed: Fields;
  readonly faults: readonly FormFault[];
  /** How many fields are blank, after looking through the form without storing it. */
  readonly checked?: { readonly blank: number } | undefined;
}

const TURN = { first: '1人目の入力', second: '2人目の入力' };

/** One paper form, every field in the order of the print, on one page. */
export function KeyingPage({ frame, edition, number, turn, typed, faults, checked }: Props) {
  const { definition } = edition;
  const fields = printedFields(definition);
  const textOf = ({ field, fault }: FormFault): string => {
    const printed = fields.find(({ name }) => name === field);
    return printed ? faultText(printed, fault) : '';
  };
  const messages = new Map(faults.map((fault) => [fault.field, textOf(fault)]));
  const start = faults[0]?.field ?? fields[0]?.name;
  const title = `整理番号 ${printTicketNumber(number)} の入力`;
  return (
    <OfficeLayout
      {...frame}
      title={faults.length > 0 ? `エラー：${title}` : title}
      trail={[
        { href: HOME, text: '紙の回答' },
        { href: keyingPath(definition.survey), text: '調査票の入力' },
      ]}
    >
      <p>
        <strong>{TURN[turn]}</strong>　{plainText(definition.title.ja)}
      </p>
      <p>
        ○のついた番号を入力します。無回答は 0 または空欄、読めないとき・○の数が決まりと違うときは
        -（ハイフン）です。
        0から10などの数を答える問では、0は数の0です。無回答は空欄にしてください。Enterキーで次の欄へ進みます。
      </p>
      <ErrorSummary
        errors={[...messages].map(([field, message]) => ({ target: field, message }))}
      />
      {checked && (
        <p class="notice" role="status">
          入力できない値はありません。空欄は{checked.blank}か所です。まだ登録していません。
        </p>
      )}
      <form method="post" action={keyingPath(definition.survey)} data-keying>
        <input type="hidden" name="ticket" value={number} />
        {/* Where Enter sends a form without a script, it must not store half of one. */}
        <button class="visually-hidden" name="do" value="check" tabindex={-1}>
          登録せずに確かめる
        </button>
        {printedForm(definition).map(({ page, questions }) => (
          <fieldset class="keying-part">
            <legend>{plainText(page.title.ja)}</legend>
            {questions.flatMap((question) =>
              question.fields.map((field) => (
                <KeyedInput
                  field={field}
                  value={typed[field.name]?.[0] ?? ''}
                  error={messages.get(field.name)}
                  start={field.name === start}
                />
              )),
            )}
          </fieldset>
        ))}
        <LanguageChoice chosen={typed[LANGUAGE_FIELD]?.[0] ?? 'ja'} />
        <div class="buttons">
          <button class="button" name="do" value="store" data-last>
            登録して次の調査票へ
          </button>
          <button class="button-secondary" name="do" value="check">
            登録せずに確かめる
          </button>
        </div>
      </form>
    </OfficeLayout>
  );
}

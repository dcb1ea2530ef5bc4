import { printTicketNumber, type TicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { plainText } from '../../../shared/web/marks.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import type { Edition } from '../edition.ts';
import type { FormFault } from '../form/keyed-form.ts';
import { LANGUAGE_FIELD } from '../form/keyed-form.ts';
import { allowed, faultText, LANGUAGE_NAMES, meaningOf } from '../form/wording.ts';
import { type Difference, differencesOf } from '../keying/differences.ts';
import { anewField, choiceField, type Unsettled } from '../keying/settle-form.ts';
import { HOME, settlePath } from '../paths.ts';
import { ErrorSummary } from './error-summary.tsx';

interface Props {
  readonly frame: OfficeFrame;
  readonly edition: Edition;
  readonly number: TicketNumber;
  readonly unsettled: Unsettled;
  readonly typed: Fields;
  readonly faults: readonly FormFault[];
  readonly open: readonly string[];
}

const WHO = { first: '1人目', second: '2人目' };
const ANEW = '入力し直す';

/** Both keyings of a form side by side, to be settled with the paper in hand. */
export function SettlePage({ frame, edition, number, unsettled, typed, faults, open }: Props) {
  const { definition } = edition;
  const { revision, keying } = unsettled;
  const differences = differencesOf(definition, keying.first, keying.second);
  const languages = keying.first.language !== keying.second.language;
  const errorOf = ({ field }: Difference): string | undefined => {
    const fault = faults.find((one) => one.field === field.name)?.fault;
    if (fault) return faultText(field, fault);
    return open.includes(field.name) ? `${field.label}：どれか1つを選んでください。` : undefined;
  };
  const errors = [
    ...differences.flatMap((difference) => {
      const message = errorOf(difference);
      return message ? [{ target: `${difference.field.name}:first`, message }] : [];
    }),
    ...(open.includes(LANGUAGE_FIELD)
      ? [{ target: 'language:first', message: '調査票の言語：どちらかを選んでください。' }]
      : []),
  ];
  const title = `整理番号 ${printTicketNumber(number)} の違いを直す`;
  return (
    <OfficeLayout
      {...frame}
      title={errors.length > 0 ? `エラー：${title}` : title}
      trail={[{ href: HOME, text: '紙の回答' }]}
    >
      <p>{plainText(definition.title.ja)}</p>
      <p>
        2人の入力が{differences.length + (languages ? 1 : 0)}
        か所で違います。調査票を見て、正しいほうを選ぶか、入力し直してください。
      </p>
      <ErrorSummary errors={errors} />
      <form method="post" action={settlePath(definition.survey, number)}>
        <input type="hidden" name="revision" value={revision} />
        <TableScroll label="2人の入力の違い">
          <table class="table cards settle-table">
            <caption>2人の入力の違い</caption>
            <thead>
              <tr>
                <th scope="col">問</th>
                <th scope="col">{WHO.first}</th>
                <th scope="col">{WHO.second}</th>
                <th scope="col">{ANEW}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map((difference) => (
                <DifferenceRow difference={difference} typed={typed} error={errorOf(difference)} />
              ))}
              {languages && (
                <tr>
                  <th scope="row">調査票の言語</th>
                  {(['first', 'second'] as const).map((who) => (
                    <td data-label={WHO[who]}>
                      <label class="settle-choice">
                        <input
                          type="radio"
                          id={`language:${who}`}
                          name={LANGUAGE_FIELD}
                          value={keying[who].language}
                          checked={typed[LANGUAGE_FIELD]?.[0] === keying[who].language}
                        />
                        {LANGUAGE_NAMES[keying[who].language]}
                      </label>
                    </td>
                  ))}
                  <td />
                </tr>
              )}
            </tbody>
          </table>
        </TableScroll>
        <div class="buttons">
          <button class="button" name="do" value="settle">
            この内容で登録する
          </button>
          <button class="button-secondary" name="do" value="discard">
            2人の入力を取り消して、はじめから入力する
          </button>
        </div>
      </form>
    </OfficeLayout>
  );
}

function DifferenceRow(props: {
  readonly difference: Difference;
  readonly typed: Fields;
  readonly error: string | undefined;
}) {
  const { difference, typed, error } = props;
  const { field } = difference;
  const { name, label, question, row } = field;
  const chosen = typed[choiceField(name)]?.[0];
  const radio = (value: 'first' | 'second' | 'anew') => (
    <input
      type="radio"
      id={`${name}:${value}`}
      name={choiceField(name)}
      value={value}
      checked={chosen === value}
      {...(error ? { 'aria-describedby': `${name}:error` } : {})}
    />
  );
  const anew = typed[anewField(name)]?.[0] ?? '';
  return (
    <tr>
      <th scope="row">
        {label} {plainText((row?.label ?? question.title).ja)}
        {error && (
          <p class="field-error" id={`${name}:error`}>
            {error}
          </p>
        )}
      </th>
      {(['first', 'second'] as const).map((who) => (
        <td data-label={WHO[who]}>
          <label class="settle-choice" for={`${name}:${who}`}>
            {radio(who)}
            <span class="settle-value">{meaningOf(field, difference[who])}</span>
          </label>
        </td>
      ))}
      <td data-label={ANEW}>
        <label class="settle-choice" for={`${name}:anew`}>
          {radio('anew')}
          <span>入力し直す（{allowed(field)}）</span>
        </label>
        {question.type === 'text' ? (
          <textarea
            class="key-input"
            rows={3}
            name={anewField(name)}
            aria-label={`${label}を入力し直す`}
          >
            {anew}
          </textarea>
        ) : (
          <input
            class="key-input"
            type="text"
            inputmode="numeric"
            name={anewField(name)}
            value={anew}
            autocomplete="off"
            aria-label={`${label}を入力し直す`}
          />
        )}
      </td>
    </tr>
  );
}

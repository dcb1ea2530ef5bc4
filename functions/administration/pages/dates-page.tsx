import type { DatesRefusal } from '../../../shared/edition/dates.ts';
import { DATES_REFUSALS, STATE_NAMES } from '../../../shared/edition/wording.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import type { DeskEdition } from '../edition-desk.ts';
import { paths } from '../paths.ts';
import { describedBy, Field, Refused } from './field.tsx';
import { EDITIONS_TRAIL } from './trail.ts';

export const DATE_FIELDS = [
  'opensOn',
  'closesOn',
  'keyedUntil',
  'answersDeletedOn',
  'contactsDeletedOn',
] as const;
type DateField = (typeof DATE_FIELDS)[number];

export type DatesTyped = Readonly<Record<DateField | 'reason', string>>;

const LABELS: Readonly<Record<DateField, readonly [label: string, hint: string]>> = {
  opensOn: ['受付を始める日', 'この日の0時から回答を受け付けます（受付を開いてある場合）。'],
  closesOn: ['締切日', 'この日の終わりまで回答を始められます。始めた方は翌日まで送信できます。'],
  keyedUntil: [
    '紙の調査票を入力する最後の日（任意）',
    '締切日までに届いた調査票の受付・入力・取り込みは、この日の終わりまでできます。集計が確定するのは、この日のあとです。空欄のときは、締切日の翌日までです。',
  ],
  answersDeletedOn: ['回答を消去する日', '同意の文で市民の方に約束する日です。'],
  contactsDeletedOn: ['連絡先を消去する日', '同意の文で市民の方に約束する日です。'],
};

const KEYED_AFTER_CLOSING = [
  '紙の調査票を入力する最後の日',
  'この日の終わりまで、紙の調査票の受付・入力・取り込みができます。集計が確定するのは、この日のあとです。',
] as const;

interface Props extends OfficeFrame {
  readonly desk: DeskEdition;
  readonly typed: DatesTyped;
  readonly refusal?: DatesRefusal | undefined;
}

export const DatesPage = ({ desk, typed, refusal, ...frame }: Props) => {
  const { definition, edition, revision } = desk;
  const { survey, state } = edition;
  const running = state === 'open';
  const closed = state === 'closed';
  const fields = closed ? (['keyedUntil'] as const) : DATE_FIELDS;
  const trail = [...EDITIONS_TRAIL, { href: paths.edition(survey), text: definition.title.ja }];
  return (
    <OfficeLayout {...frame} title="日程を変える" trail={trail}>
      {refusal && <Refused>{DATES_REFUSALS[refusal]}</Refused>}
      <p>
        {definition.title.ja}（{STATE_NAMES[state]}）の日程です。
        {running &&
          '受付を開いたあとは、締切日と、紙の調査票を入力する最後の日だけを変えられます（始まる前なら受付を始める日も）。'}
        {closed &&
          '締め切ったあとに変えられるのは、紙の調査票を入力する最後の日だけです。その日が過ぎると、変えられません。'}
      </p>
      {running && (
        <p class="notice">
          一時保存をした方には、これまでの締切日の翌日まで続きができると伝えてあります。締切日を延ばしても、その日までに続きを開かなかった書きかけの回答は消えます。
        </p>
      )}
      {state !== 'published' ? (
        <form method="post" action={paths.dates(survey)} class="office-form">
          <input type="hidden" name="revision" value={String(revision)} />
          {fields.map((name) => {
            const [label, hint] = closed ? KEYED_AFTER_CLOSING : LABELS[name];
            return (
              <Field id={name} label={label} hint={hint}>
                <input
                  class="input input-date"
                  type="date"
                  id={name}
                  name={name}
                  value={typed[name]}
                  required={closed || name !== 'keyedUntil'}
                  {...describedBy(name, undefined)}
                />
              </Field>
            );
          })}
          {(running || closed) && (
            <Field id="reason" label="変える理由" hint="記録に残ります。">
              <input
                class="input"
                type="text"
                id="reason"
                name="reason"
                value={typed.reason}
                maxlength={200}
                required
                {...describedBy('reason', undefined)}
              />
            </Field>
          )}
          <button class="button" type="submit">
            この日程にする
          </button>
        </form>
      ) : (
        <p class="notice">{DATES_REFUSALS['no-longer-editable']}</p>
      )}
      <p>
        <a href={paths.edition(survey)}>何もせずに戻る</a>
      </p>
    </OfficeLayout>
  );
};

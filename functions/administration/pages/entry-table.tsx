import type { FoundLink } from '../../../shared/audit/verify.ts';
import { actionText, OUTCOME_NAMES } from '../../../shared/audit/wording.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { clockText } from '../../../shared/web/office/time-text.ts';

interface Props {
  readonly entries: readonly FoundLink[];
  readonly caption: string;
  /** The entry at which the chain breaks. */
  readonly brokenAt: number | undefined;
}

export const EntryTable = ({ entries, caption, brokenAt }: Props) => (
  <TableScroll label="監査記録">
    <table class="table audit-entries">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">記録</th>
          <th scope="col">時刻</th>
          <th scope="col">利用者</th>
          <th scope="col">操作</th>
          <th scope="col">結果</th>
          <th scope="col">対象</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((found) => (
          <EntryRow {...found} broken={found.number === brokenAt} />
        ))}
      </tbody>
    </table>
  </TableScroll>
);

const EntryRow = ({ number, link, broken }: FoundLink & { readonly broken: boolean }) => (
  <tr class={broken ? 'audit-broken-row' : undefined}>
    <th scope="row">
      {number}
      {broken && <strong class="audit-break-mark">ここで切れています</strong>}
    </th>
    {link ? <EntryCells entry={link.entry} /> : <td colspan={5}>読み取れません</td>}
  </tr>
);

type Entry = NonNullable<FoundLink['link']>['entry'];

const EntryCells = ({ entry }: { readonly entry: Entry }) => (
  <>
    <td>{clockText(new Date(entry.at))}</td>
    <td class="audit-reference">{entry.actor}</td>
    <td>{actionText(entry.action)}</td>
    <td>
      {OUTCOME_NAMES[entry.outcome]}
      {entry.times !== undefined && `（この日${entry.times}回目）`}
    </td>
    <td class="audit-reference">
      {[entry.target, entry.person && `利用者 ${entry.person}`].filter(Boolean).join(' ')}
    </td>
  </>
);

import { actionText } from '../../../shared/audit/wording.ts';
import type { DenialCount } from '../../../shared/storage/audit-repository.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';

/** How often whom something was refused; beyond a few, refusals are counted and not listed. */
export const DenialTable = ({ denials }: { readonly denials: readonly DenialCount[] }) =>
  denials.length === 0 ? null : (
    <section class="office-section" aria-labelledby="denials">
      <h2 id="denials">拒否の回数</h2>
      <p>
        同じ方の同じ操作が何度も拒否されたときは、5回目までと、10回目、100回目、1000回目だけを上の記録に残し、全体は回数で数えます。
      </p>
      <TableScroll label="拒否の回数">
        <table class="table">
          <caption>この日に拒否した回数</caption>
          <thead>
            <tr>
              <th scope="col">利用者</th>
              <th scope="col">操作</th>
              <th scope="col">回数</th>
            </tr>
          </thead>
          <tbody>
            {denials.map(({ actor, action, times }) => (
              <tr>
                <th scope="row" class="audit-reference">
                  {actor}
                </th>
                <td>{actionText(action)}</td>
                <td class="number">{times}回</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );

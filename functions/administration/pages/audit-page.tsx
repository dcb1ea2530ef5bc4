import { AUDITED_DUTIES, type AuditedDuty } from '../../../shared/audit/duties.ts';
import type { Verification } from '../../../shared/audit/verify.ts';
import { addDays, type Day } from '../../../shared/response/day.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { AUDIT_PATH, chainPath, weekPath } from '../paths.ts';
import { BrokenNotice } from './broken-notice.tsx';

interface ChainState {
  readonly duty: AuditedDuty;
  readonly day: Day;
  readonly count: number;
  readonly verdict: Verification;
}

interface Props extends OfficeFrame {
  readonly today: Day;
  /** The last day shown. */
  readonly last: Day;
  /** Newest day first. */
  readonly week: readonly { readonly day: Day; readonly chains: readonly ChainState[] }[];
}

export const AuditPage = ({ today, last, week, ...frame }: Props) => {
  const chains = week.flatMap((day) => day.chains);
  const broken = chains.filter(({ verdict }) => verdict.state === 'broken');
  return (
    <OfficeLayout {...frame} title="監査記録">
      <p>
        誰が、いつ、何をしたかの記録です。記録は1件ずつ前の記録とつながっていて、あとから変えたり消したりすると、つながりが切れます。この画面を開くたびに確かめています。
      </p>
      {broken.length === 0 ? (
        <p class="notice" role="status">
          {dayText(week.at(-1)?.day ?? last)}から{dayText(last)}
          までの記録は、すべて書かれたときのままです。
        </p>
      ) : (
        broken.map((chain) => <BrokenNotice {...chain} link />)
      )}
      <form class="office-filter" method="get" action={AUDIT_PATH}>
        <div>
          <label for="day">最後の日</label>
          <input class="input" id="day" name="day" type="date" value={last} max={today} />
        </div>
        <div class="office-filter-buttons">
          <button class="button-secondary" type="submit">
            この日までの7日間を表示
          </button>
        </div>
      </form>
      <TableScroll label="日ごと、業務ごとの記録の件数">
        <table class="table audit-week">
          <caption>記録の件数（件数を選ぶと、内容を見られます）</caption>
          <thead>
            <tr>
              <th scope="col">日</th>
              {Object.values(AUDITED_DUTIES).map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {week.map(({ day, chains: ofDay }) => (
              <tr>
                <th scope="row">{dayText(day)}</th>
                {ofDay.map((chain) => (
                  <ChainCell {...chain} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <nav class="contact-nav" aria-label="ほかの週">
        <a href={weekPath(addDays(last, -7))}>前の7日間</a>
        {last < today && <a href={weekPath(addDays(last, 7))}>次の7日間</a>}
      </nav>
    </OfficeLayout>
  );
};

const ChainCell = ({ duty, day, count, verdict }: ChainState) => (
  <td class="number">
    {verdict.state === 'broken' ? (
      <a class="audit-broken" href={chainPath({ duty, day })}>
        {count}件・切れています
      </a>
    ) : count === 0 ? (
      '0件'
    ) : (
      <a class="audit-count" href={chainPath({ duty, day })}>
        {count}件
      </a>
    )}
  </td>
);

import { AUDITED_DUTIES, type AuditedDuty } from '../../../shared/audit/duties.ts';
import type { Verification } from '../../../shared/audit/verify.ts';
import { breakText } from '../../../shared/audit/wording.ts';
import type { Day } from '../../../shared/response/day.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { chainPath } from '../paths.ts';

interface Props {
  readonly duty: AuditedDuty;
  readonly day: Day;
  readonly verdict: Verification;
  /** Whether the place is a link to the chain's own page. */
  readonly link?: boolean;
}

/** Says where a chain breaks, and what to do; nothing for one that is as it was written. */
export const BrokenNotice = ({ duty, day, verdict, link }: Props) => {
  if (verdict.state !== 'broken') return null;
  const place = `${dayText(day)}「${AUDITED_DUTIES[duty]}」`;
  return (
    <div class="notice audit-alert" role="alert">
      <p>
        <strong>
          {link ? <a href={chainPath({ duty, day })}>{place}</a> : place}
          の記録は、つながりが切れています。
        </strong>
      </p>
      <p>{breakText(verdict.reason, verdict.number)}</p>
      <p>
        この画面を閉じずに、日時を控えて、システムの担当者と情報セキュリティの責任者へすぐに連絡してください。
      </p>
    </div>
  );
};

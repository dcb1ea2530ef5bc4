import type { Logger } from '@aws-lambda-powertools/logger';
import { AUDITED_DUTY_NAMES } from '../../shared/audit/duties.ts';
import { type AuditReading, inspectChain } from '../../shared/audit/inspect.ts';
import { addDays, dayOf } from '../../shared/response/day.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { ReportBrokenChains } from '../../shared/runtime/metrics.ts';

export interface AuditJobDeps extends AuditReading {
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'info' | 'error'>;
  readonly reportBroken: ReportBrokenChains;
}

/** Looks back so far, so that a job that stood still for some days leaves no chain without a head. */
const DAYS = 7;

/**
 * Verifies the chains of the last days and keeps the head of each that grew.
 *
 * @throws {Error} when a chain is broken, once all others are looked after; its head is not kept.
 */
export async function guardAuditTrail(deps: AuditJobDeps): Promise<void> {
  const { heads, clock, logger } = deps;
  const today = dayOf(clock());
  let kept = 0;
  let broken = 0;
  for (const duty of AUDITED_DUTY_NAMES) {
    for (let back = 0; back < DAYS; back++) {
      const chain = { duty, day: addDays(today, -back) };
      const { found, verdict } = await inspectChain(deps, chain);
      if (verdict.state === 'broken') {
        broken++;
        logger.error('audit trail broken', { ...chain, ...verdict });
        continue;
      }
      const last = found.at(-1)?.link;
      if (!last || verdict.length === verdict.keptUpTo) continue;
      await heads.keep({ ...chain, number: last.number, hash: last.hash });
      kept++;
    }
  }
  logger.info('audit trail verified', { kept, broken });
  await deps.reportBroken(broken);
  if (broken > 0) throw new Error('the audit trail is broken');
}

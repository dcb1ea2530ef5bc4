import type { AuditRepository } from '../storage/audit-repository.ts';
import type { ChainName } from './chain.ts';
import type { HeadStore } from './head-store.ts';
import { type FoundLink, type Verification, verifyChain } from './verify.ts';

/** Where the audit trail is read and verified: its entries, and the heads kept of them. */
export interface AuditReading {
  readonly entries: Pick<AuditRepository, 'list'>;
  readonly heads: HeadStore;
}

export interface InspectedChain {
  readonly found: readonly FoundLink[];
  readonly verdict: Verification;
}

/** Reads one day of one function and verifies it against what was kept of it. */
export async function inspectChain(
  { entries, heads }: AuditReading,
  chain: ChainName,
): Promise<InspectedChain> {
  // Heads first: an entry that is added meanwhile must not look like one that a head lacks.
  const kept = await heads.of(chain);
  const found = await entries.list(chain);
  return { found, verdict: verifyChain(chain, found, kept) };
}

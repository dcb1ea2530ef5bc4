import type { ChainName, Head } from './chain.ts';

/** Keeps heads of chains where whoever writes the chains can change nothing. */
export interface HeadStore {
  /** Keeps a head for years; keeping the same one again changes nothing. */
  keep(head: Head): Promise<void>;
  /** Every head kept of a chain, in any order. */
  of(chain: ChainName): Promise<Head[]>;
}

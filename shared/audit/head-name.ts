import { type ChainName, type Head, HeadSchema } from './chain.ts';

/** Names of this chain's heads begin so. */
export const headPrefix = ({ duty, day }: ChainName): string => `${duty}/${day}/`;

/**
 * All that a head says, as a name: `letters/2026-11-05/000012-<hash>`. A store that lists names
 * needs no contents, and a second writing of a name can't replace what the first one said.
 */
export const headName = (head: Head): string =>
  `${headPrefix(head)}${String(head.number).padStart(6, '0')}-${head.hash}`;

/** The head of this name, or undefined for any other text. */
export function readHeadName(name: string): Head | undefined {
  const [duty, day, end] = name.split('/');
  const [number, hash] = end?.split('-') ?? [];
  return HeadSchema.safeParse({ duty, day, number: Number(number), hash }).data;
}

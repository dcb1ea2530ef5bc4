import { hash } from 'node:crypto';
import { deriveKey } from '../../../shared/web/sealed.ts';
import type { Visit } from './visit.ts';

/** How the pages of one visit keep what is typed in the browser, until the server has it. */
export interface Kept {
  /** Tells the copies of this visit from those of another; says nothing about the code. */
  readonly tag: string;
  /** 32 bytes in base64url; stands in the visit's pages only, the browser stores it nowhere. */
  readonly key: string;
}

/**
 * Both come from the key of the visit's draft: whoever may open the draft may read the copies in
 * the browser, and when the visit's cookie goes, nobody can any more.
 */
export function keptBy({ draftKey }: Pick<Visit, 'draftKey'>): Kept {
  const key = Buffer.from(deriveKey(draftKey, 'key of what a browser keeps')).toString('base64url');
  return { tag: hash('sha256', key, 'base64url').slice(0, 16), key };
}

/** What a form carries so that the browser script keeps what is typed into it. */
export const keptAttributes = ({ tag, key }: Kept) => ({ 'data-keep': tag, 'data-keep-key': key });

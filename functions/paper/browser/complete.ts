/**
 * Whether what was typed can't become another number of this question.
 *
 * @param last the highest number printed.
 */
export function isComplete(typed: string, last: number): boolean {
  const plain = typed.normalize('NFKC').trim();
  if (/^[-ー−]$/.test(plain)) return true;
  return /^\d+$/.test(plain) && (plain === '0' || Number(plain) * 10 > last);
}

import type { FunctionName } from './bundle.ts';

/** The functions behind the office's address that stand under the path of their own name. */
export const OFFICE_SECTIONS = [
  'letters',
  'paper',
  'administration',
] as const satisfies FunctionName[];

/** The function that a path of the office's address leads to. */
export function officeFunctionOf(path: string): (typeof OFFICE_SECTIONS)[number] | 'analysis' {
  const first = path.split('/')[1];
  return OFFICE_SECTIONS.find((section) => section === first) ?? 'analysis';
}

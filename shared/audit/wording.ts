import { AUDIT_ACTIONS } from './actions.ts';
import type { BreakReason } from './verify.ts';

/** 「手紙の発行」; an action of another time stays readable by its code. */
export const actionText = (action: string): string =>
  (AUDIT_ACTIONS as Readonly<Record<string, string>>)[action] ?? action;

export const OUTCOME_NAMES = { done: '実行', denied: '拒否' } as const;

const BREAKS: Readonly<Record<BreakReason, (number: number) => string>> = {
  missing: (n) => `記録 ${n} がありません。削除された可能性があります。`,
  unreadable: (n) => `記録 ${n} が、書かれたときの形ではなくなっています。`,
  changed: (n) => `記録 ${n} の内容が、書かれたあとに変えられています。`,
  replaced: (n) => `記録 ${n} が、別の記録に置き換えられています。`,
  'not-as-kept': (n) =>
    `記録 ${n} が、書き換えのできない保管場所に残した控えと違います。${n} またはそれより前の記録から、作り直された可能性があります。`,
  'cut-off': (n) =>
    `記録 ${n} から後ろがありません。書き換えのできない保管場所には、その先の控えが残っています。`,
};

/** Where a chain first is not as it was written, in one or two sentences. */
export const breakText = (reason: BreakReason, number: number): string => BREAKS[reason](number);

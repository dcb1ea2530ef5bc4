import type { DeputyRole } from './deputy.ts';

/** The roles as administration reads them. */
export const DEPUTY_ROLE_NAMES: Readonly<Record<DeputyRole, string>> = {
  paper: '紙の回答の入力（2人での入力）',
  analyst: '数値の承認（入力した人とは別の人）',
};

import type { DeputyRole, MayConfirm } from './deputy.ts';

/** The roles as administration reads them. */
export const DEPUTY_ROLE_NAMES: Readonly<Record<DeputyRole, string>> = {
  paper: '紙の回答の入力（2人での入力）',
  analyst: '数値の承認（入力した人とは別の人）',
};

type Refusal = Extract<MayConfirm, { readonly allowed: false }>['reason'];

/** Why someone may not confirm, and what to do. */
export const CONFIRM_REFUSALS: Readonly<Record<Refusal, string>> = {
  'same-person':
    'ご自分が入力したものは、ご自分では確認できません。別の担当者に確認を依頼してください。担当者が不在のときは、運営管理の担当者に代理の指名を依頼してください。',
  'no-role':
    'この確認をする役割がありません。代理を頼まれている場合は、代理の期間と役割を運営管理の担当者に確かめてください。',
};

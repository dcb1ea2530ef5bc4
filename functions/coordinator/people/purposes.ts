import * as z from 'zod';

/**
 * Why somebody's details are opened, chosen before they open and kept in the audit trail. All of it
 * lies within what residents agreed to.
 */
export const PURPOSES = {
  introduce: '活動を紹介する',
  'follow-up': '前回の連絡の続きをする（返事の確認など）',
  arrange: '参加が決まった方に日時・場所などを伝える',
  reply: 'ご本人からの問い合わせに答える',
  check: '登録内容を確認する（同じ方の登録かどうかなど）',
} as const;
export type PurposeCode = keyof typeof PURPOSES;

export const PURPOSE_CODES = Object.keys(PURPOSES) as [PurposeCode, ...PurposeCode[]];
export const PurposeSchema = z.enum(PURPOSE_CODES);

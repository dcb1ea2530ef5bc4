import * as z from 'zod';

/** How the section's rules let staff confirm that somebody is who they say. */
export const IDENTITY_PROOFS = {
  number: '取消し番号を示された',
  photo: '顔写真つきの本人確認書類1点（運転免許証、マイナンバーカードなど）',
  two: '顔写真のない本人確認書類2点（資格確認書と年金手帳など）',
  callback: '登録された電話番号に市からかけ直して確認した',
  agent: '代理人（委任状と、代理人の本人確認書類）',
} as const;

export const IdentityProofSchema = z.enum(
  Object.keys(IDENTITY_PROOFS) as [keyof typeof IDENTITY_PROOFS],
);
export type IdentityProof = z.infer<typeof IdentityProofSchema>;

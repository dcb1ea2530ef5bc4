import * as z from 'zod';
import type { Stop } from './person.ts';

/** Why 連絡不要 may be lifted: both are the person's own will, and there is no other reason. */
export const LiftReasonSchema = z.enum(['mistake', 'own-wish']);
export type LiftReason = z.infer<typeof LiftReasonSchema>;

export const LIFT_REASONS: Readonly<Record<LiftReason, string>> = {
  mistake: '記録の間違いだった（ご本人は「連絡不要」とおっしゃっていない）',
  'own-wish': 'ご本人から、また連絡してほしいとお申し出があった',
};

/** Who stopped contact by themselves starts it again by themselves, where it is confirmed who they are. */
export const mayLift = ({ by }: Stop): boolean => by !== 'person';

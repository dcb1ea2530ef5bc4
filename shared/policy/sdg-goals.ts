import * as z from 'zod';
import type { Indicator } from '../indicator/indicator.ts';

/** The 17 goals by their short names in Japanese; the first is number 1. */
export const SDG_GOALS: readonly string[] = [
  '貧困をなくそう',
  '飢餓をゼロに',
  'すべての人に健康と福祉を',
  '質の高い教育をみんなに',
  'ジェンダー平等を実現しよう',
  '安全な水とトイレを世界中に',
  'エネルギーをみんなに そしてクリーンに',
  '働きがいも経済成長も',
  '産業と技術革新の基盤をつくろう',
  '人や国の不平等をなくそう',
  '住み続けられるまちづくりを',
  'つくる責任 つかう責任',
  '気候変動に具体的な対策を',
  '海の豊かさを守ろう',
  '陸の豊かさも守ろう',
  '平和と公正をすべての人に',
  'パートナーシップで目標を達成しよう',
];

/** The same in English. */
export const SDG_GOALS_EN: readonly string[] = [
  'No poverty',
  'Zero hunger',
  'Good health and well-being',
  'Quality education',
  'Gender equality',
  'Clean water and sanitation',
  'Affordable and clean energy',
  'Decent work and economic growth',
  'Industry, innovation and infrastructure',
  'Reduced inequalities',
  'Sustainable cities and communities',
  'Responsible consumption and production',
  'Climate action',
  'Life below water',
  'Life on land',
  'Peace, justice and strong institutions',
  'Partnerships for the goals',
];

/** A box of indicators in the plan's text, and the SDG targets printed in it (「8.1」). */
export const TargetBoxSchema = z.strictObject({
  /** First and last line of the box. */
  from: z.int().min(1),
  to: z.int().min(1),
  targets: z.array(z.string().regex(/^\d{1,2}\.[0-9a-d]$/)).min(1),
});
export type TargetBox = z.infer<typeof TargetBoxSchema>;

/** The SDG targets that the plan prints in the boxes where it states the indicator. */
export function statedTargets({ stated }: Indicator, boxes: readonly TargetBox[]): string[] {
  const lines = stated.flatMap(({ lines: { name } }) => name);
  const targets = boxes
    .filter(({ from, to }) => lines.some((line) => from <= line && line <= to))
    .flatMap((box) => box.targets);
  return [...new Set(targets)].sort((a, b) => Number(a) - Number(b));
}

/** The goals of targets: 「11.3」 belongs to 11. */
export const goalsOf = (targets: readonly string[]): number[] => [
  ...new Set(targets.map((target) => Number(target.split('.')[0]))),
];

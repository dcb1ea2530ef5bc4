import type { Definition } from '../../shared/survey/definition.ts';
import { type PlacedText, textsOf } from '../../shared/survey/texts.ts';

/** A part of the questionnaire whose texts are listed together. */
export interface TextPart {
  readonly name: string;
  readonly label: string;
  readonly texts: readonly PlacedText[];
}

const LABELS: Readonly<Record<string, string>> = {
  help: '回答のしかた',
  privacy: '個人情報の取り扱い',
  accessibility: 'アクセシビリティ',
  optIn: '地域活動の申し込み',
  app: '市のアプリの案内',
};
/** What stands on the first page or in the frame of every page. */
const FRAME = { name: 'frame', label: '表題・はじめの説明' };
/** Names of groups that only the office reads. */
const OFFICE_ONLY = ['kpis', 'derived'];

/** The texts that residents read, by the part of the questionnaire in which they stand. */
export function textParts(definition: Definition): TextPart[] {
  const parts = new Map<string, { label: string; texts: PlacedText[] }>();
  for (const placed of textsOf(definition)) {
    const [first = '', second] = placed.address.split('/');
    if (OFFICE_ONLY.includes(first)) continue;
    const page = first === 'pages' && definition.pages.find(({ code }) => code === second);
    const label = page ? `設問：${page.title.ja}` : LABELS[first];
    const name = page ? page.code : label ? first : FRAME.name;
    const part = parts.get(name) ?? { label: label ?? FRAME.label, texts: [] };
    part.texts.push(placed);
    parts.set(name, part);
  }
  return [...parts].map(([name, part]) => ({ name, ...part }));
}

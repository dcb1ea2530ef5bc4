import type { Definition } from '../../../shared/survey/definition.ts';
import { type Text, TextSchema } from '../../../shared/survey/language.ts';

/** Every text of a definition that a resident can meet, wherever it stands. */
export function textsOf(definition: Definition): Text[] {
  const found: Text[] = [];
  const visit = (value: unknown): void => {
    const text = TextSchema.safeParse(value);
    if (text.success) found.push(text.data);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(definition);
  return found;
}

/** The texts with a fault, each once, so that a failure names them. */
export const where = <T>(texts: readonly T[], faulty: (text: T) => boolean): T[] => [
  ...new Set(texts.filter(faulty)),
];

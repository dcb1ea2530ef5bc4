import type { CorrectionRecord } from './correction-record.ts';
import type { Definition } from './definition.ts';
import { mapTexts } from './texts.ts';

/**
 * A definition with its typing errors corrected: other words, the same codes, structure and
 * version. A correction whose text is written otherwise by now changes nothing, since the code has
 * caught up with it or moved on.
 *
 * @param corrections of this version of the definition, the oldest first.
 */
export function applyCorrections(
  definition: Definition,
  corrections: readonly CorrectionRecord[],
): Definition {
  if (corrections.length === 0) return definition;
  const corrected = mapTexts(definition, ({ address, text }) => {
    const words = { ...text };
    for (const { address: at, language, before, after } of corrections) {
      if (at === address && words[language] === before) words[language] = after;
    }
    return words;
  });
  return { ...corrected, textVersion: corrections.length };
}

import type { Stream } from '../../shared/response/survey-response.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Language } from '../../shared/survey/language.ts';
import type { Fields } from '../../shared/survey/read-answer.ts';
import type { Shares } from '../../surveys/shares.ts';
import { createRandom, drawFields } from '../simulate/draw-fields.ts';
import { drawLanguage } from '../simulate/draw-language.ts';

/** How many made-up answers the sample year holds. */
export const SAMPLE_SIZE: Readonly<Record<Stream, number>> = { sampled: 600, open: 150 };

const SEEDS_FROM: Readonly<Record<Stream, number>> = { sampled: 0, open: 1_000_000 };

/** What the person at this place of a stream of the sample year sends; the same every time. */
export function sampleForm(
  definition: Definition,
  shares: Shares,
  stream: Stream,
  place: number,
): { readonly fields: Fields; readonly language: Language } {
  const random = createRandom(SEEDS_FROM[stream] + place);
  const fields = drawFields(definition, shares, random);
  return { fields, language: drawLanguage(random) };
}

import type { Definition, OptIn } from '../../shared/survey/definition.ts';
import type { Language } from '../../shared/survey/language.ts';
import type { Fields } from '../../shared/survey/read-answer.ts';
import type { Shares } from '../../surveys/shares.ts';
import { drawFields } from './draw-fields.ts';
import { drawLanguage } from './draw-language.ts';
import { createRandom, type Random } from './random.ts';

/** What one invented resident types. */
export interface SimulatedResident {
  readonly questions: Fields;
  /** The volunteer opt-in's fields; `opt_in` is yes or no. */
  readonly optIn: Fields;
  readonly language: Language;
}

interface Draw {
  readonly count: number;
  readonly seed: number;
  /** How many of all leave contact details, 0 to 1. */
  readonly optInShare: number;
  /** Of everyone; without it, all languages are drawn. */
  readonly language?: Language | undefined;
}

/** The same seed gives the same residents, however many are sent at once. */
export function drawResidents(
  definition: Definition,
  shares: Shares,
  { count, seed, optInShare, language }: Draw,
): SimulatedResident[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => ({
    questions: drawFields(definition, shares, random),
    optIn: random.chance(optInShare)
      ? drawDetails(definition.optIn, index + 1, random)
      : { opt_in: ['no'] },
    language: language ?? drawLanguage(random),
  }));
}

/** A number in place of a person; `example.jp` is set aside for examples and reaches nobody. */
function drawDetails(optIn: OptIn, number: number, random: Random): Fields {
  const some = (options: readonly { readonly code: string }[], share: number) =>
    options.filter(() => random.chance(share)).map(({ code }) => code);
  const district = optIn.districts[random.below(optIn.districts.length)];
  return {
    opt_in: ['yes'],
    name: [`見本 ${number}`],
    email: [`mihon${number}@example.jp`],
    interests: some(optIn.interests, 0.25),
    availability: some(optIn.availability, 0.4),
    contact_district: district && random.chance(0.8) ? [district.code] : [],
    recipients: some(optIn.recipients, 0.5),
    skills: some(optIn.skills, 0.25),
    adult: ['yes'],
    consent: ['yes'],
  };
}

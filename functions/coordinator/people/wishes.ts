import type { ContactPreferences } from '../../../shared/contact/contact.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';

/** A person's wishes in the words of the form, each one text. */
export interface Wishes {
  readonly interests: string;
  readonly skills: string;
  readonly availability: string;
  readonly district: string;
  readonly recipients: string;
}

export const BLANK_TEXT = '記入なし';
const CITY_ONLY = 'なし（市だけが連絡します）';

/** Labels for the stored codes; a code the form no longer has is shown as it is. */
export function wishesOf(preferences: ContactPreferences, optIn: OptIn): Wishes {
  return {
    interests: labels(preferences.interests, optIn.interests) || BLANK_TEXT,
    skills: labels(preferences.skills, optIn.skills) || BLANK_TEXT,
    availability: labels(preferences.availability, optIn.availability) || BLANK_TEXT,
    district:
      labels(preferences.district ? [preferences.district] : [], optIn.districts) || BLANK_TEXT,
    recipients: labels(preferences.recipients, optIn.recipients) || CITY_ONLY,
  };
}

/**
 * What somebody can bring, as short as a caller needs it: what the activity asks for, otherwise all;
 * '' when they named nothing.
 */
export function skillsFor(
  { skills }: Pick<ContactPreferences, 'skills'>,
  wanted: readonly string[],
  optIn: Pick<OptIn, 'skills'>,
): string {
  const fitting = skills.filter((skill) => wanted.includes(skill));
  return labels(fitting.length > 0 ? fitting : skills, optIn.skills);
}

function labels(codes: readonly string[], options: OptIn['interests']): string {
  const texts = codes.map((code) => options.find((o) => o.code === code)?.label.ja ?? code);
  return texts.join('、');
}

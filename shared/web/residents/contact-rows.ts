import type { OptInReading } from '../../contact/read-opt-in.ts';
import type { OptIn } from '../../survey/definition.ts';
import { cityWords, type ShownAnswer, typedWords } from './shown-answer.tsx';
import type { PageSite } from './site.ts';

export interface ContactRow {
  readonly title: string;
  /** Undefined when it was left blank. */
  readonly answer: ShownAnswer | undefined;
}

/** What is left as contact details, in the order of the form. */
export function contactRows(
  { language, messages }: PageSite,
  optIn: OptIn,
  { person, preferences }: Pick<OptInReading, 'person' | 'preferences'>,
): ContactRow[] {
  const labels = (options: OptIn['interests'], codes: readonly string[]) => {
    const chosen = options.filter(({ code }) => codes.includes(code));
    return cityWords(chosen.map(({ label }) => label[language]).join(messages.listSeparator));
  };
  const { interests, skills, availability, district, recipients } = preferences;
  const { optIn: words } = messages;
  return [
    { title: words.name, answer: typedWords(person.name) },
    { title: words.email, answer: typedWords(person.email) },
    { title: words.phone, answer: typedWords(person.phone) },
    { title: words.interests, answer: labels(optIn.interests, interests) },
    { title: words.skills, answer: labels(optIn.skills, skills) },
    { title: words.availability, answer: labels(optIn.availability, availability) },
    { title: words.district, answer: labels(optIn.districts, district ? [district] : []) },
    { title: words.recipients, answer: labels(optIn.recipients, recipients) },
  ];
}

import type { PublicActivity } from '../coordination/activity.ts';
import type { Definition } from '../survey/definition.ts';
import type { Language } from '../survey/language.ts';
import { ACTIVITY_MAIL } from './activity-mail-texts.ts';
import type { Mail } from './mail.ts';

/** What a mail that introduces an activity is made of. */
export interface Introduction {
  readonly definition: Pick<Definition, 'city' | 'optIn'>;
  /** In which the person read and agreed to the consent text. */
  readonly language: Language;
  readonly name: string;
  readonly activity: Pick<
    PublicActivity,
    'title' | 'description' | 'place' | 'times' | 'brings' | 'organiser'
  >;
  /** Whom to answer, and how: typed by the coordinator. */
  readonly answerTo: string;
  readonly stopAddress: string;
}

/** The mail in the person's own language; the organiser's words stay as they were written. */
export function activityMail(introduction: Introduction): Omit<Mail, 'to'> {
  const { definition, language, name, activity, answerTo, stopAddress } = introduction;
  const texts = ACTIVITY_MAIL[language];
  const city = definition.city[language];
  const times = activity.times.map(
    (code) =>
      definition.optIn.availability.find((one) => one.code === code)?.label[language] ?? code,
  );
  const line = (label: string, value: string | undefined) => (value ? [`${label}${value}`] : []);
  const text = [
    texts.greeting(name),
    '',
    texts.why(city),
    '',
    `■ ${activity.title}`,
    ...(texts.inJapanese ? [texts.inJapanese] : []),
    activity.description,
    ...line(texts.place, activity.place),
    ...line(texts.times, times.join(texts.comma)),
    ...line(texts.brings, activity.brings),
    ...line(texts.organiser, activity.organiser),
    '',
    texts.answer,
    answerTo,
    '',
    texts.stop,
    stopAddress,
    '',
  ].join('\n');
  return {
    subject: withoutReadings(texts.subject(city)),
    text: withoutReadings(text),
    stopAddress,
  };
}

/** やさしい日本語 writes readings as `{漢字|かんじ}`; a mail in plain text puts them in brackets. */
const withoutReadings = (text: string): string =>
  text.replace(/\{([^{}|]+)\|([^{}|]+)\}/g, '$1（$2）');

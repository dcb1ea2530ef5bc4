import type { Definition } from '../survey/definition.ts';
import type { Text } from '../survey/language.ts';
import { REHEARSAL_SUFFIX } from '../survey/rehearsal-suffix.ts';

/** The survey id under which a rehearsal's throw-away data live, apart from all real ones. */
export const rehearsalId = (survey: string): string => `${survey}${REHEARSAL_SUFFIX}`;

/** The survey that a rehearsal, or the survey itself, belongs to. */
export const rehearsedSurvey = (survey: string): string =>
  isRehearsal(survey) ? survey.slice(0, -REHEARSAL_SUFFIX.length) : survey;

export const isRehearsal = (survey: string): boolean => survey.endsWith(REHEARSAL_SUFFIX);

const MARKS: Text = {
  ja: '【リハーサル】',
  'ja-simple': '【{練習|れんしゅう}】',
  en: '[Rehearsal] ',
  'zh-Hans': '【演练】',
  ko: '[예행연습] ',
};

/**
 * The same survey to be tried out: marked in every title, and every figure shown after the first
 * answer, since nobody's answers are in it.
 */
export const rehearsalOf = (definition: Definition): Definition => ({
  ...definition,
  survey: rehearsalId(definition.survey),
  rehearsal: true,
  minNewAnswers: 1,
  title: marked(definition.title),
});

const marked = (title: Text): Text => ({
  ja: MARKS.ja + title.ja,
  'ja-simple': MARKS['ja-simple'] + title['ja-simple'],
  en: MARKS.en + title.en,
  'zh-Hans': MARKS['zh-Hans'] + title['zh-Hans'],
  ko: MARKS.ko + title.ko,
});

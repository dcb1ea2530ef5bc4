import type { Language } from '../../../shared/survey/language.ts';
import { en } from './en.ts';
import { ja, type Messages } from './ja.ts';

export type { Messages };

/** Complete in every language: a missing sentence does not compile. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { ja, en };

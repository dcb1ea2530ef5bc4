import type { Language } from '../../shared/survey/language.ts';

export const HOME = '/paper';
export const keyingPath = (survey: string): string => `/paper/keying/${survey}`;
export const settlePath = (survey: string, ticket: string): string =>
  `/paper/settle/${survey}/${ticket}`;
export const importPath = (survey: string, file?: string): string =>
  file === undefined ? `/paper/import/${survey}` : `/paper/import/${survey}/${file}`;
export const columnsPath = (survey: string): string => `/paper/columns/${survey}.csv`;
export const questionnairePath = (survey: string, language?: Language): string =>
  `/paper/questionnaire/${survey}${language === undefined ? '' : `?language=${language}`}`;

import { parseDefinition } from '../../../shared/survey/parse-definition.ts';
import { questionnaire } from './questionnaire.ts';

/** The citizen survey of fiscal 2026. */
export const edition2026 = parseDefinition({
  ...questionnaire,
  survey: 'kiyose-2026',
  title: {
    ja: '清瀬市 SDGs市民アンケート 2026年度',
    en: 'Kiyose City SDGs Citizen Survey 2026',
  },
});

import { parseDefinition } from '../../shared/survey/parse-definition.ts';
import { questionnaire } from './edition-2026/questionnaire.ts';

/** A year before the first, for trying out comparisons; no resident answered it. */
export const edition2025Sample = parseDefinition({
  ...questionnaire,
  survey: 'kiyose-2025-sample',
  sample: true,
  title: {
    ja: '清瀬市 SDGs市民アンケート 2025年度（見本データ）',
    en: 'Kiyose City SDGs Citizen Survey 2025 (sample data)',
  },
});

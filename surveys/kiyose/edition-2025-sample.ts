import { parseDefinition } from '../../shared/survey/parse-definition.ts';
import { questionnaire } from './edition-2026/questionnaire.ts';

/** A year before the first, for trying out comparisons; no resident answered it. */
export const edition2025Sample = parseDefinition({
  ...questionnaire,
  survey: 'kiyose-2025-sample',
  sample: true,
  title: {
    ja: '清瀬市 SDGs市民アンケート 2025年度（見本データ）',
    'ja-simple':
      '{清瀬市|きよせし} SDGs{市民|しみん}アンケート 2025{年度|ねんど}（{見本|みほん}のデータ）',
    en: 'Kiyose City SDGs Citizen Survey 2025 (sample data)',
    'zh-Hans': '清濑市SDGs市民问卷调查 2025年度（示例数据）',
    ko: '기요세시 SDGs 시민 설문조사 2025년도(예시 데이터)',
  },
});

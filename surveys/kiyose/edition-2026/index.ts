import { parseDefinition } from '../../../shared/survey/parse-definition.ts';
import { questionnaire } from './questionnaire.ts';

/** The citizen survey of fiscal 2026. */
export const edition2026 = parseDefinition({
  ...questionnaire,
  survey: 'kiyose-2026',
  openParticipation: true,
  title: {
    ja: '清瀬市 SDGs市民アンケート 2026年度',
    'ja-simple': '{清瀬市|きよせし} SDGs{市民|しみん}アンケート 2026{年度|ねんど}',
    en: 'Kiyose City SDGs Citizen Survey 2026',
    'zh-Hans': '清濑市SDGs市民问卷调查 2026年度',
    ko: '기요세시 SDGs 시민 설문조사 2026년도',
  },
});

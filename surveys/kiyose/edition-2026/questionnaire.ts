import type { Definition } from '../../../shared/survey/definition.ts';
import { accessibility } from './accessibility.ts';
import { ageGroup } from './derived.ts';
import { help } from './help/index.ts';
import { introduction } from './introduction.ts';
import { kpis } from './kpis.ts';
import { optIn } from './opt-in/index.ts';
import { pages } from './pages/index.ts';
import { privacy } from './privacy/index.ts';
import { weighting } from './weighting.ts';

/** Everything of an edition but its name, so that another year can ask exactly the same. */
export const questionnaire: Omit<Definition, 'survey' | 'title' | 'sample'> = {
  version: 1,
  city: {
    ja: '清瀬市',
    'ja-simple': '{清瀬市|きよせし}',
    en: 'Kiyose City',
    'zh-Hans': '清濑市',
    ko: '기요세시',
  },
  office: {
    name: {
      ja: '清瀬市未来創造課',
      'ja-simple': '{清瀬市|きよせし}{未来創造課|みらいそうぞうか}',
      en: 'Future Creation Section, Kiyose City',
      'zh-Hans': '清濑市未来创造课',
      ko: '기요세시 미래창조과',
    },
  },
  minutes: 10,
  minNewAnswers: 30,
  // Docs: decisions/0010. The plan names no threshold.
  disclosure: { threshold: 5, rowThreshold: 10, zeroIsSmall: false },
  introduction,
  help,
  privacy,
  accessibility,
  pages,
  optIn,
  kpis,
  derived: [ageGroup],
  attributes: ['sex', 'age', 'age_group', 'district', 'years', 'household', 'occupation'],
  weighting,
};

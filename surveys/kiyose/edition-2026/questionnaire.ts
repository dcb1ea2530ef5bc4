import type { Definition } from '../../../shared/survey/definition.ts';
import { ageGroup } from './derived.ts';
import { kpis } from './kpis.ts';
import { optIn } from './opt-in.ts';
import { pages } from './pages/index.ts';

/** Everything of an edition but its name, so that another year can ask exactly the same. */
export const questionnaire: Omit<Definition, 'survey' | 'title' | 'sample'> = {
  version: 1,
  city: { ja: '清瀬市', en: 'Kiyose City' },
  office: { name: { ja: '清瀬市未来創造課', en: 'Future Creation Section, Kiyose City' } },
  minutes: 10,
  minNewAnswers: 30,
  // Docs: decisions/0010. The plan names no threshold.
  disclosure: { threshold: 5, rowThreshold: 10, zeroIsSmall: false },
  introduction: [
    {
      ja: '清瀬市未来創造課が、市内にお住まいの18歳以上の方にうかがうアンケートです。',
      en: 'This is a survey by the Future Creation Section of Kiyose City, for residents aged 18 or over.',
    },
    {
      ja: '「SDGs未来都市計画」に掲げた指標（KPI）がどこまで進んだかを確かめるため、毎年行います。結果は、市の取組を見直すために使います。',
      en: 'We carry it out every year to check how far the indicators (KPIs) of our SDGs Future City plan have come. The results are used to improve the city’s work.',
    },
    {
      ja: '回答は無記名です。お名前やご連絡先をうかがう質問はありません。結果は統計としてまとめ、個人がわかる形で公表することはありません。',
      en: 'Your answers are anonymous. No question asks for your name or contact details. Results are shown as statistics, never in a form that identifies a person.',
    },
    {
      ja: '10分ほどで終わります。お答えになりたくない質問は、空欄のまま進んでかまいません。',
      en: 'It takes about 10 minutes. You may leave any question blank.',
    },
    {
      ja: '質問のあとで、地域活動やボランティアのご案内を希望される方だけに、ご連絡先をうかがいます。ご連絡先は回答とは別に保管し、結びつけません。',
      en: 'After the questions, those who would like to hear about community activities and volunteering can leave their contact details. These are kept apart from the answers and are not linked to them.',
    },
  ],
  pages,
  optIn,
  kpis,
  derived: [ageGroup],
  attributes: ['sex', 'age', 'age_group', 'district', 'years', 'household', 'occupation'],
  weighting: ['age', 'sex'],
};

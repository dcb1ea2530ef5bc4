import { describe, expect, test } from 'vitest';
import type { Definition, Question } from '../../../shared/survey/definition.ts';
import { parseDefinition } from '../../../shared/survey/parse-definition.ts';
import { definitions, indicatorsOf } from '../../../surveys/index.ts';

const edition = (survey: string): Definition => {
  const found = definitions.get(survey);
  if (!found) throw new Error(`no edition ${survey}`);
  return found;
};

const question = (code: string): Question => {
  const found = edition('kiyose-2026')
    .pages.flatMap((page) => page.questions)
    .find((q) => q.code === code);
  if (!found) throw new Error(`no question ${code}`);
  return found;
};

const optionLabels = (code: string) => {
  const q = question(code);
  return 'options' in q ? q.options.map((o) => o.label.ja) : [];
};

const rule = (indicator: string) =>
  edition('kiyose-2026').kpis.find((k) => k.indicator === indicator);

const THE_13 = [
  'sumitai',
  'riyuu_shizen',
  'aichaku',
  'kenkou',
  'koureisha',
  'volunteer',
  'geijutsu',
  'rekishi',
  'juukankyou',
  'kouen',
  'kankyou_hairyo',
  'gomi_torikumi',
  'bousai_sonae',
];

describe.each(['kiyose-2026', 'kiyose-2025-sample'])('the edition %s', (survey) => {
  test('is a usable definition', () => {
    expect(parseDefinition(structuredClone(edition(survey)))).toEqual(edition(survey));
  });

  test('computes exactly the 13 survey percents of the plan', () => {
    expect(edition(survey).kpis.map((k) => k.indicator)).toEqual(THE_13);
    const percents = indicatorsOf(survey).filter((i) => i.kind === 'survey_percent');
    expect(percents.map((i) => i.code).sort()).toEqual([...THE_13].sort());
  });

  test('writes down every choice the plan leaves open', () => {
    const open = edition(survey).kpis.filter((k) => {
      const asked = edition(survey)
        .pages.flatMap((page) => page.questions)
        .find((q) => q.code === k.question);
      const row = asked?.type === 'matrix' ? asked.rows.find((r) => r.code === k.row) : asked;
      return !asked?.assumption || !row?.assumption;
    });
    expect(open.map((k) => k.indicator)).toEqual([]);
  });

  test('says of each KPI that 無回答 is left out, and わからない kept wherever it is offered', () => {
    for (const k of edition(survey).kpis) {
      expect(k.denominator).toBe('answered');
      expect(k.assumption).toContain('無回答は除きます');
      const offered = optionLabels(k.question).includes('わからない');
      expect(k.assumption.includes('「わからない」は分母に残します')).toBe(offered);
    }
  });
});

describe('the questions of the Kiyose edition', () => {
  test('keep the three choices of the earlier city polls', () => {
    expect(optionLabels('sumitai')).toEqual(['住みたい', 'どちらともいえない', '住みたくない']);
    expect(rule('sumitai')?.anyOf).toEqual(['yes']);
  });

  test('ask for reasons only those who would like to stay, on a page of their own', () => {
    expect(question('sumitai_reason').condition).toEqual({ question: 'sumitai', anyOf: ['yes'] });
    const page = edition('kiyose-2026').pages.find((p) =>
      p.questions.some((q) => q.code === 'sumitai_reason'),
    );
    expect(page?.questions).toHaveLength(1);
    expect(optionLabels('sumitai_reason')).toContain('自然環境が良いから');
  });

  test('rate health on the scale of the national survey and count the top two', () => {
    expect(optionLabels('health')).toEqual([
      'よい',
      'まあよい',
      'ふつう',
      'あまりよくない',
      'よくない',
    ]);
    expect(rule('kenkou')?.anyOf).toEqual(['good', 'rather_good']);
  });

  test('count a household as prepared from one of the three named steps on', () => {
    expect(rule('bousai_sonae')?.anyOf).toEqual(['shelter', 'food', 'emergency_bag']);
    const q = question('preparedness');
    const exclusive = q.type === 'multiple' ? q.options.filter((o) => o.exclusive) : [];
    expect(exclusive.map((o) => o.label.ja)).toEqual(['特に何もしていない']);
  });

  test('include the six customary attributes and one opinion of 1000 characters', () => {
    const about = edition('kiyose-2026').pages.find((p) => p.code === 'about_you');
    expect(about?.questions.map((q) => q.code)).toEqual([
      'sex',
      'age',
      'district',
      'years',
      'household',
      'occupation',
    ]);
    expect(optionLabels('sex')).toEqual(['男性', '女性', 'その他', '答えたくない']);
    expect(question('opinion')).toMatchObject({ type: 'text', maxLength: 1000 });
  });

  test('tell people of 65 and over, whom the law calls elderly, from younger ones', () => {
    const group = edition('kiyose-2026').derived.find(({ name }) => name === 'age_group');
    const oldest = group?.kind === 'groups' ? group.groups.at(-1) : undefined;
    expect(oldest?.label.ja).toBe('65歳以上');
    const age = question('age');
    const labels = 'options' in age ? age.options : [];
    expect(oldest?.anyOf.map((code) => labels.find((o) => o.code === code)?.label.ja)).toEqual([
      '65～69歳',
      '70～79歳',
      '80歳以上',
    ]);
  });

  test('are the same in the sample year, which says in both languages that it is one', () => {
    const sample = edition('kiyose-2025-sample');
    expect(sample.pages).toEqual(edition('kiyose-2026').pages);
    expect(sample.sample).toBe(true);
    expect(sample.title.ja).toContain('見本データ');
    expect(sample.title.en).toContain('sample data');
    expect(edition('kiyose-2026').sample).toBeUndefined();
  });
});

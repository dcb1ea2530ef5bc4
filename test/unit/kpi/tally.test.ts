import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../shared/kpi/counts.ts';
import { baseOf, kpiTallies, kpiTally } from '../../../shared/kpi/kpi-counts.ts';
import { UncountableAnswerError } from '../../../shared/kpi/raw-answers.ts';
import { mergeTallies, responsesOf, startFold } from '../../../shared/kpi/tally.ts';
import { compilePlan } from '../../../shared/kpi/tally-plan.ts';
import { ANSWERED, NO_ANSWER, NOT_ASKED } from '../../../shared/kpi/variable.ts';
import type { Answers } from '../../../shared/survey/answers.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { parseDefinition } from '../../../shared/survey/parse-definition.ts';
import { definition, definitionInput } from '../../fixtures/definition.ts';
import { bytesOf, forms, plan, tallyOf } from '../../fixtures/tallies.ts';
import { text } from '../../fixtures/text.ts';

const sampled = (...answers: Answers[]) =>
  countsOf(tallyOf(forms('sampled', ...answers)), { stream: 'sampled' });

const foldOf = (other: Definition, ...answers: Answers[]) => {
  const fold = startFold(other, compilePlan(other));
  for (const form of forms('sampled', ...answers)) fold.add(form);
  return fold.tally();
};

/** How many forms fall on each option of a variable, options nobody fell on left out. */
const counted = (variable: string, ...answers: Answers[]) => {
  const counts = sampled(...answers);
  const options = plan.variables.find(({ name }) => name === variable)?.options ?? [];
  return Object.fromEntries(
    options.map((o) => [o, counts.of(variable, o)] as const).filter(([, n]) => n > 0),
  );
};

describe('a tally', () => {
  it('counts what was answered, and who left it blank', () => {
    const staying = counted(
      'staying',
      { staying: 's5' },
      { staying: 's5' },
      { staying: 'unsure' },
      {},
    );
    expect(staying).toEqual({ s5: 2, unsure: 1, [NO_ANSWER]: 1 });
  });

  it('tells those not asked from those who left it blank', () => {
    const commute = counted(
      'commute',
      { lives: 'inside' },
      { lives: 'inside', commute: 'bus' },
      { lives: 'outside' },
      {},
    );
    expect(commute).toEqual({ bus: 1, [NO_ANSWER]: 1, [NOT_ASKED]: 2 });
  });

  it('does not count an answer to a question that was not asked', () => {
    expect(counted('commute', { lives: 'outside', commute: 'bus' })).toEqual({ [NOT_ASKED]: 1 });
  });

  it('counts a person who chose several once for each', () => {
    expect(counted('activities', { activities: ['sport', 'music'] }, {})).toEqual({
      sport: 1,
      music: 1,
      [NO_ANSWER]: 1,
    });
  });

  it('counts a matrix row by row and a rating by value', () => {
    const answers = { surroundings: { parks: 's5' }, happiness: 10 };
    expect(counted('surroundings.parks', answers)).toEqual({ s5: 1 });
    expect(counted('surroundings.roads', answers)).toEqual({ [NO_ANSWER]: 1 });
    expect(counted('happiness', answers, { happiness: 0 }, {})).toEqual({
      10: 1,
      0: 1,
      [NO_ANSWER]: 1,
    });
  });

  it('keeps nothing of what was written freely, nor numbers as such', () => {
    const tally = tallyOf(forms('sampled', { opinion: '公園がほしい', years: 37 }));
    expect(counted('opinion', { opinion: '公園がほしい' })).toEqual({ [ANSWERED]: 1 });
    expect(counted('years', { years: 37 })).toEqual({ [ANSWERED]: 1 });
    expect(Buffer.from(bytesOf(tally), 'base64').toString()).not.toContain('公園');
    expect(bytesOf(tally)).toBe(
      bytesOf(tallyOf(forms('sampled', { opinion: '別の意見', years: 38 }))),
    );
  });

  it('counts how many hold two options, of any two variables in either order', () => {
    const counts = sampled(
      { lives: 'inside', happiness: 7, activities: ['sport', 'music'] },
      { lives: 'inside', happiness: 3 },
      { lives: 'outside', happiness: 7 },
    );
    expect(counts.both('lives', 'inside', 'happiness', '7')).toBe(1);
    expect(counts.both('happiness', '7', 'lives', 'inside')).toBe(1);
    expect(counts.both('activities', NO_ANSWER, 'happiness', '3')).toBe(1);
    expect(counts.both('activities', 'music', 'activities', 'sport')).toBe(1);
    expect(counts.both('mood', 'high', 'surroundings.parks', NO_ANSWER)).toBe(2);
    expect(counts.both('lives', 'inside', 'kpi:active', 'yes')).toBe(1);
  });

  it('does not cross two KPIs, and names what it does not have', () => {
    const counts = sampled({});
    expect(() => counts.both('kpi:active', 'yes', 'kpi:good_roads_inside', 'yes')).toThrow(
      'not crossed',
    );
    expect(() => counts.both('kpi:active', NO_ANSWER, 'kpi:active', 'yes')).toThrow('not crossed');
    expect(() => counts.of('lives', 'moon')).toThrow('no option moon of lives');
    expect(() => counts.of('weather', 'yes')).toThrow('of weather');
  });

  it('never pools the streams, and tells channels and weighting cells apart', () => {
    const [inside] = forms('sampled', { lives: 'inside', years: 3 });
    if (!inside) throw new Error();
    const tally = tallyOf([
      inside,
      { ...inside, channel: 'paper' },
      { ...inside, stream: 'open' },
      { ...inside, answers: { lives: 'inside', years: 30 } },
    ]);
    const count = (people: object) =>
      countsOf(tally, { stream: 'sampled', ...people }).of('lives', 'inside');
    expect(count({})).toBe(3);
    expect(count({ channel: 'paper' })).toBe(1);
    expect(count({ stream: 'open' })).toBe(1);
    // newcomer: 無回答 new settled 非該当; lives: 無回答 inside …
    expect([count({ cell: 1 + 4 }), count({ cell: 2 + 4 }), count({ cell: 0 })]).toEqual([2, 1, 0]);
    expect(responsesOf(tally, 'open')).toBe(1);
  });

  it('refuses an answer the definition does not know, and names the question only', () => {
    const wrong: Answers[] = [
      { lives: 'moon' },
      { lives: ['inside'] },
      { activities: 'sport' },
      { activities: ['chess'] },
      { surroundings: 's5' },
      { surroundings: { parks: 's9' } },
      { happiness: 11 },
      { years: -1 },
      { years: 'ten' },
    ];
    for (const answers of wrong) {
      expect(() => sampled(answers)).toThrow(UncountableAnswerError);
      expect(() => sampled(answers)).not.toThrow(/moon|chess|s9|ten/);
    }
  });

  it('does not change what it returned when more answers come, or when it is summed', () => {
    const fold = startFold(definition, plan);
    const [one] = forms('sampled', {});
    if (!one) throw new Error();
    fold.add(one);
    const before = fold.tally();
    const bytes = bytesOf(before);
    fold.add(one);
    mergeTallies(before, before);
    expect(bytesOf(before)).toBe(bytes);
  });

  it('does not change when groups or KPIs that are sums are added to the definition', () => {
    const [stay] = definitionInput.kpis;
    const more = parseDefinition({
      ...definitionInput,
      kpis: [{ ...stay, indicator: 'want_to_go', anyOf: ['s1', 's2'] }, ...definitionInput.kpis],
    });
    expect(compilePlan(more).header).toBe(plan.header);
    const counts = countsOf(
      { ...tallyOf(forms('sampled', { staying: 's2' })), plan: compilePlan(more) },
      { stream: 'sampled' },
    );
    expect(counts.of('kpi:want_to_go', 'yes')).toBe(1);
  });

  it('is not begun by rules that name what is not there', () => {
    const [rule] = definition.kpis;
    if (!rule) throw new Error('no KPI');
    const lost = { ...rule, among: { question: 'moon', row: 'far', anyOf: ['yes'] } };
    expect(() => startFold({ ...definition, kpis: [lost] }, plan)).toThrow('no variable moon.far');
  });

  it('is not summed with one of another definition', () => {
    const other = compilePlan(parseDefinition({ ...definitionInput, weighting: undefined }));
    expect(() => mergeTallies(tallyOf([]), { plan: other, blocks: new Map() })).toThrow(
      'different plans',
    );
  });
});

describe('a derived variable', () => {
  it('puts numbers and options into groups', () => {
    const years = [{ years: 0 }, { years: 9 }, { years: 10 }, { years: 120 }, {}];
    expect(counted('newcomer', ...years)).toEqual({ new: 2, settled: 2, [NO_ANSWER]: 1 });
    expect(counted('mood', { happiness: 5 }, { happiness: 6 }, {})).toEqual({
      low: 1,
      high: 1,
      [NO_ANSWER]: 1,
    });
  });

  it('turns a scale round and leaves わからない where it is', () => {
    const quiet = (code: string) => ({ surroundings: { quiet: code } });
    expect(counted('noisy', quiet('s5'), quiet('s4'), quiet('s3'), quiet('unsure'), {})).toEqual({
      s1: 1,
      s2: 1,
      s3: 1,
      unsure: 1,
      [NO_ANSWER]: 1,
    });
  });

  it('of any: holds as soon as one does, and is unknown while a blank could still make it so', () => {
    const cases: [Answers, string][] = [
      [{ activities: ['garden', 'music'] }, 'yes'],
      [{ lives: 'inside', commute: 'bus' }, 'yes'],
      [{ lives: 'inside', activities: ['garden'] }, NO_ANSWER],
      [{ lives: 'outside', activities: ['garden'] }, 'no'],
      [{ lives: 'outside' }, NO_ANSWER],
    ];
    for (const [answers, option] of cases) {
      expect(counted('outgoing', answers)).toEqual({ [option]: 1 });
    }
  });

  it('of all: fails as soon as one does, and is unknown while a blank could still make it so', () => {
    const cases: [Answers, string][] = [
      [{ years: 20, staying: 's5' }, 'yes'],
      [{ years: 2 }, 'no'],
      [{ staying: 's1' }, 'no'],
      [{ years: 20 }, NO_ANSWER],
      [{}, NO_ANSWER],
    ];
    for (const [answers, option] of cases) {
      expect(counted('rooted', answers)).toEqual({ [option]: 1 });
    }
  });

  it('is 非該当 when none of its questions was put', () => {
    const conditions = [
      { question: 'commute', anyOf: ['bus'] },
      { question: 'moving', anyOf: ['yes'] },
    ];
    const label = text('見本', 'sample');
    for (const kind of ['any_of', 'all_of']) {
      const changed = parseDefinition({
        ...definitionInput,
        derived: [...definitionInput.derived, { name: 'neither', label, kind, conditions }],
      });
      const other = compilePlan(changed);
      const at = other.places.get('neither') ?? -1;
      expect(other.variables[at]?.options).toEqual([NO_ANSWER, 'yes', 'no', NOT_ASKED]);
      const counts = countsOf(foldOf(changed, {}, { lives: 'inside' }), { stream: 'sampled' });
      // Not put at all; put and blank, which leaves 「any」 open and settles 「all」: moving cannot hold.
      expect(counts.of('neither', NOT_ASKED)).toBe(1);
      expect(counts.of('neither', kind === 'any_of' ? NO_ANSWER : 'no')).toBe(1);
    }
  });
});

describe('the KPIs of a tally', () => {
  const kpis = (...answers: Answers[]) =>
    kpiTallies(definition, tallyOf(forms('sampled', ...answers))).sampled.kpis;

  it('count a person who chose several of the options once', () => {
    const active = kpis({ activities: ['sport', 'music'] }, { activities: ['garden'] }, {}).active;
    expect(active).toEqual({ everyone: 3, asked: 3, answered: 2, count: 1 });
  });

  it('leave out those the question was not put to', () => {
    const trains = { lives: 'inside', commute: 'train' };
    expect(kpis({ ...trains, trains: 's5' }, trains, { lives: 'inside' }, {}).good_trains).toEqual({
      everyone: 4,
      asked: 2,
      answered: 1,
      count: 1,
    });
  });

  it('count a subgroup only, without those who did not say whether they are in it', () => {
    const roads = (code: string) => ({ surroundings: { roads: code } });
    const figures = kpis(
      { lives: 'inside', ...roads('s5') },
      { lives: 'inside', ...roads('s1') },
      { lives: 'inside' },
      { lives: 'outside', ...roads('s5') },
      roads('s5'),
    );
    expect(figures.good_roads_inside).toEqual({ everyone: 5, asked: 3, answered: 2, count: 1 });
  });

  it('leave わからない out of an eligible base, with a subgroup as without one', () => {
    const rule = {
      question: 'staying',
      anyOf: ['s5', 's4'],
      denominator: 'eligible',
      assumption: '見本',
    };
    const eligible = parseDefinition({
      ...definitionInput,
      kpis: [
        { ...rule, indicator: 'all' },
        { ...rule, indicator: 'inside', among: { question: 'lives', anyOf: ['inside'] } },
      ],
    });
    const tally = foldOf(
      eligible,
      { lives: 'inside', staying: 's5' },
      { lives: 'inside', staying: 's1' },
      { lives: 'inside', staying: 'unsure' },
      { lives: 'inside' },
      { lives: 'outside', staying: 's4' },
      { lives: 'outside', staying: 'unsure' },
    );
    const { all, inside: some } = kpiTallies(eligible, tally).sampled.kpis;
    expect(all).toEqual({ everyone: 6, asked: 4, answered: 3, count: 2 });
    expect(some).toEqual({ everyone: 6, asked: 3, answered: 2, count: 1 });
    expect([all, some].map((kpi) => kpi && baseOf(kpi, { denominator: 'eligible' }))).toEqual([
      3, 2,
    ]);
  });

  it('count a derived variable, or the values of a rating, as they do a question', () => {
    const rule = { denominator: 'answered', assumption: '見本' };
    const wider = parseDefinition({
      ...definitionInput,
      kpis: [
        { ...rule, indicator: 'rooted', question: 'rooted', anyOf: ['yes'] },
        { ...rule, indicator: 'happy', question: 'happiness', anyOf: ['8', '9', '10'] },
      ],
    });
    const tally = foldOf(
      wider,
      { years: 30, staying: 's5', happiness: 9 },
      { years: 3, staying: 's5', happiness: 7 },
      { years: 30 },
    );
    const { rooted, happy } = kpiTallies(wider, tally).sampled.kpis;
    expect(rooted).toEqual({ everyone: 3, asked: 3, answered: 2, count: 1 });
    expect(happy).toEqual({ everyone: 3, asked: 3, answered: 2, count: 1 });
  });

  it('can be had of one weighting cell, and add up over all of them', () => {
    const people = [
      { years: 3, lives: 'inside', staying: 's5' },
      { years: 3, lives: 'inside', staying: 's1' },
      { years: 30, staying: 's5' },
    ];
    const tally = tallyOf(forms('sampled', ...people));
    const cells = Array.from({ length: plan.cellCount }, (_, cell) =>
      kpiTally(tally, { stream: 'sampled', cell }, 'want_to_stay'),
    );
    expect(cells.filter(({ asked }) => asked > 0)).toEqual([
      { everyone: 1, asked: 1, answered: 1, count: 1 },
      { everyone: 2, asked: 2, answered: 2, count: 1 },
    ]);
  });

  it('are kept by stream', () => {
    const tally = tallyOf(forms('open', { staying: 's5' }));
    const { sampled: none, open } = kpiTallies(definition, tally);
    expect(none.kpis.want_to_stay).toEqual({ everyone: 0, asked: 0, answered: 0, count: 0 });
    expect(open.kpis.want_to_stay).toEqual({ everyone: 1, asked: 1, answered: 1, count: 1 });
  });
});

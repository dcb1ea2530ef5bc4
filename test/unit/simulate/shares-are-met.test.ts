import { describe, expect, test } from 'vitest';
import { createRandom, drawFields } from '../../../infra/simulate/draw-fields.ts';
import type { Definition, Question } from '../../../shared/survey/definition.ts';
import { type Fields, fieldNames } from '../../../shared/survey/read-answer.ts';
import { definitions } from '../../../surveys/index.ts';
import { sharesOf } from '../../../surveys/sample-shares.ts';
import type { Shares } from '../../../surveys/shares.ts';

const DRAWS = 5000;
/** How far a count may stray by chance: 4 standard deviations, met by 1 in 16 000. */
const SIGMAS = 4;

const expectShare = (what: string, count: number, n: number, share: number): void => {
  const deviation = Math.sqrt(n * share * (1 - share));
  expect(Math.abs(count - n * share), what).toBeLessThanOrEqual(SIGMAS * deviation + 1e-9);
};

const fieldsOf = (definition: Definition): [string, Question][] =>
  definition.pages.flatMap(({ questions }) =>
    questions.flatMap((question) =>
      fieldNames(question).map((name): [string, Question] => [name, question]),
    ),
  );

const drawMany = (definition: Definition, shares: Shares): Fields[] => {
  const random = createRandom(20_260_401);
  return Array.from({ length: DRAWS }, () => drawFields(definition, shares, random));
};

describe.each([...definitions.values()])('the shares of $survey', (definition) => {
  const shares = sharesOf(definition.survey);

  test('name only fields and options of the definition', () => {
    const known = new Map(fieldsOf(definition));
    for (const [name, { options }] of Object.entries(shares)) {
      const question = known.get(name);
      expect(question, name).toBeDefined();
      const codes = question && 'options' in question ? question.options.map((o) => o.code) : [];
      expect(codes, name).toEqual(expect.arrayContaining(Object.keys(options ?? {})));
    }
  });

  test(`are met by ${DRAWS} draws`, () => {
    const drawn = drawMany(definition, shares);
    let checked = 0;
    for (const [name, question] of fieldsOf(definition)) {
      const { blank, options } = shares[name] ?? {};
      if (question.type === 'multiple' || question.type === 'text') continue;
      if (blank === undefined || options === undefined || question.condition) continue;
      const answers = drawn.flatMap((fields) => fields[name] ?? []);
      expectShare(`${name} blank`, DRAWS - answers.length, DRAWS, blank);
      const total = Object.values(options).reduce((sum, weight) => sum + weight, 0);
      for (const [code, weight] of Object.entries(options)) {
        const count = answers.filter((answer) => answer === code).length;
        expectShare(`${name} ${code}`, count, answers.length, weight / total);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(50);
  });

  test('are met by several answers, an exclusive one drawn first', () => {
    const drawn = drawMany(definition, shares);
    const { blank = 0, options = {} } = shares.preparedness ?? {};
    const { none = 0, ...others } = options;
    const count = (code: string) =>
      drawn.filter(({ preparedness = [] }) => preparedness.includes(code)).length;
    expectShare('none', count('none'), DRAWS, (1 - blank) * none);
    for (const [code, share] of Object.entries(others)) {
      expectShare(code, count(code), DRAWS, (1 - blank) * (1 - none) * share);
    }
    expect(Object.keys(others).length).toBeGreaterThan(2);
  });
});

test('a field without stated shares draws every option equally', () => {
  const [definition] = definitions.values();
  if (!definition) throw new Error('there is no definition');
  const drawn = drawMany(definition, {}).flatMap(({ district = [] }) => district);
  const codes = [...new Set(drawn)];
  expect(codes).toHaveLength(12);
  for (const code of codes) {
    expectShare(code, drawn.filter((c) => c === code).length, drawn.length, 1 / 12);
  }
});

test('shares are met as well when every draw has a seed of its own', () => {
  const [definition] = definitions.values();
  if (!definition) throw new Error('there is no definition');
  const shares = { sumitai: { blank: 0, options: { yes: 3, no: 1 } } };
  const drawn = Array.from({ length: DRAWS }, (_, seed) =>
    drawFields(definition, shares, createRandom(seed)),
  );
  const yes = drawn.filter(({ sumitai }) => sumitai?.[0] === 'yes');
  expectShare('yes', yes.length, DRAWS, 3 / 4);
  const men = (fields: Fields[]) => fields.filter(({ sex }) => sex?.[0] === 'male').length;
  expectShare('male', men(drawn), DRAWS, 0.97 / 4);
  expectShare('male of those who said yes', men(yes), yes.length, 0.97 / 4);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from '../../shared/kpi/counts.ts';
import { baseOf, kpiTallies } from '../../shared/kpi/kpi-counts.ts';
import { emptyTally, mergeTallies, startFold } from '../../shared/kpi/tally.ts';
import { readTally, writeTally } from '../../shared/kpi/tally-bytes.ts';
import { compilePlan } from '../../shared/kpi/tally-plan.ts';
import { STREAMS } from '../../shared/response/survey-response.ts';
import { type Answers, isRowAnswers } from '../../shared/survey/answers.ts';
import { parseDefinition } from '../../shared/survey/parse-definition.ts';
import { definition, definitionInput } from '../fixtures/definition.ts';
import { countIndependently } from '../fixtures/independent-count.ts';
import { bytesOf as bytes, plan, tallyOf } from '../fixtures/tallies.ts';
import { response } from './arbitraries.ts';

const responses = fc.array(response, { maxLength: 12 });
const tally = responses.map(tallyOf);

describe('a tally', () => {
  it('has the same bytes in whatever order the answers come', () => {
    const shuffled = responses.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(bytes(tallyOf(other))).toBe(bytes(tallyOf(all)));
      }),
    );
  });

  it('has the same bytes however the answers are split into days', () => {
    const days = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(responses, days, (all, dayOfEach) => {
        const parts = [0, 1, 2, 3].map((day) => all.filter((_, i) => dayOfEach[i] === day));
        const merged = parts.map(tallyOf).reduce(mergeTallies, emptyTally(plan));
        expect(bytes(merged)).toBe(bytes(tallyOf(all)));
      }),
    );
  });

  it('merges associatively', () => {
    fc.assert(
      fc.property(tally, tally, tally, (a, b, c) => {
        const left = mergeTallies(mergeTallies(a, b), c);
        expect(bytes(left)).toBe(bytes(mergeTallies(a, mergeTallies(b, c))));
      }),
    );
  });

  it('merges commutatively', () => {
    fc.assert(
      fc.property(tally, tally, (a, b) => {
        expect(bytes(mergeTallies(a, b))).toBe(bytes(mergeTallies(b, a)));
      }),
    );
  });

  it('is left as it is by the empty tally', () => {
    fc.assert(
      fc.property(tally, (a) => {
        expect(bytes(mergeTallies(a, emptyTally(plan)))).toBe(bytes(a));
        expect(bytes(mergeTallies(emptyTally(plan), a))).toBe(bytes(a));
      }),
    );
  });

  it('is read back from its bytes, in chunks of any size and order', () => {
    const size = fc.integer({ min: plan.header.length + 40, max: plan.header.length + 4000 });
    fc.assert(
      fc.property(tally, size, (a, maxBytes) => {
        const chunks = writeTally(a, maxBytes);
        for (const chunk of chunks) expect(chunk.length).toBeLessThanOrEqual(maxBytes);
        expect(bytes(readTally(plan, chunks.reverse()))).toBe(bytes(a));
      }),
    );
  });

  it('counts every pair of options as looking at each form does', () => {
    const options = plan.variables
      .filter(({ kind }) => kind === 'single' || kind === 'multiple')
      .filter(({ name }) => !definition.derived.some((derived) => derived.name === name))
      .flatMap(({ name, options: all }) =>
        all.slice(1, -1).map((option) => [name, option] as const),
      );
    const pair = fc.tuple(fc.constantFrom(...options), fc.constantFrom(...options));
    fc.assert(
      fc.property(responses, pair, fc.constantFrom(...STREAMS), (all, [a, b], stream) => {
        const holds = (answers: Answers, [name, option]: readonly [string, string]) => {
          const [code = '', row] = name.split('.');
          const answer = answers[code];
          if (row !== undefined) return isRowAnswers(answer) && answer[row] === option;
          return Array.isArray(answer) ? answer.includes(option) : answer === option;
        };
        const expected = all.filter(
          (one) => one.stream === stream && holds(one.answers, a) && holds(one.answers, b),
        );
        expect(countsOf(tallyOf(all), { stream }).both(...a, ...b)).toBe(expected.length);
      }),
    );
  });

  const ofTheEligible = parseDefinition({
    ...definitionInput,
    kpis: definitionInput.kpis.map((rule) => ({ ...rule, denominator: 'eligible' })),
  });
  it.each([
    ['on the bases of their rules', definition],
    ['of the eligible', ofTheEligible],
  ])('gives the KPIs of an independent count, %s', (_bases, definition) => {
    fc.assert(
      fc.property(responses, (all) => {
        const fold = startFold(definition, compilePlan(definition));
        for (const one of all) fold.add(one);
        const kpis = kpiTallies(definition, fold.tally());
        const sent = all.map(({ stream, answers }) => JSON.stringify({ stream, answers }));
        for (const { indicator, stream, n, count } of countIndependently(
          definition,
          sent.join('\n'),
        )) {
          const rule = definition.kpis.find((kpi) => kpi.indicator === indicator);
          const counted = kpis[stream].kpis[indicator];
          expect(counted?.count).toBe(count);
          expect(rule && counted && baseOf(counted, rule)).toBe(n);
        }
      }),
    );
  });

  it('puts every form on exactly one option of each variable with one answer', () => {
    fc.assert(
      fc.property(tally, (a) => {
        for (const stream of STREAMS) {
          const counts = countsOf(a, { stream });
          for (const { name, kind, options } of plan.variables) {
            const total = options.reduce((sum, option) => sum + counts.of(name, option), 0);
            if (kind === 'multiple') expect(total).toBeGreaterThanOrEqual(counts.responses);
            else expect(total).toBe(counts.responses);
          }
        }
      }),
    );
  });
});

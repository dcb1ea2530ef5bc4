import { createRandom, type Random } from '../../infra/simulate/random.ts';
import { cellSystem } from '../../shared/kpi/disclosure/cell-system.ts';
import { primaryTargets } from '../../shared/kpi/disclosure/primary.ts';
import { protectPublication } from '../../shared/kpi/disclosure/protect-publication.ts';
import type { Axis, PublishedTable } from '../../shared/kpi/disclosure/published-table.ts';
import { loadSolver } from '../../shared/kpi/disclosure/whole-number-program.ts';
import { type Person, single, tableOf } from '../fixtures/publication.ts';

/**
 * How long it takes to protect a whole report: 30 questions by 6 attributes and the figures of 13
 * KPIs, from 600 answers. Times are given as ratios to primary suppression alone, which reads the
 * same tables and compares each count with the threshold. Run with `node test/bench/disclosure.ts`.
 */
const RULE = { threshold: 5, rowThreshold: 10, zeroIsSmall: false };
const ANSWERS = Number(process.argv[2] ?? 600);

/** How often each category is chosen, in percent; the last of an attribute is 無回答. */
const ATTRIBUTES: Readonly<Record<string, readonly number[]>> = {
  sex: [45, 52, 1, 2],
  age: [1, 7, 11, 15, 19, 17, 28, 2],
  district: [8, 9, 7, 12, 10, 6, 9, 13, 8, 9, 7, 2],
  years: [8, 9, 14, 20, 46, 3],
  family: [18, 30, 36, 9, 4, 3],
  job: [6, 32, 4, 16, 13, 3, 22, 4],
};
const SCALE = [18, 34, 21, 14, 8, 5];

const codes = (weights: readonly number[]) => weights.map((_, i) => `c${i}`);

function people(random: Random): Person[] {
  const draw = (weights: readonly number[]) =>
    random.weighted(Object.fromEntries(weights.map((weight, i) => [`c${i}`, weight])));
  return Array.from({ length: ANSWERS }, () => {
    const person: Record<string, readonly string[]> = {};
    for (const [name, weights] of Object.entries(ATTRIBUTES)) person[name] = [draw(weights)];
    for (let q = 1; q <= 30; q += 1) {
      const answers = [draw(SCALE), draw(SCALE), draw(SCALE)];
      if (random.chance(0.02)) continue;
      person[`q${q}`] = q % 5 === 0 ? [...new Set(answers)] : answers.slice(0, 1);
    }
    return person;
  });
}

function publication(answers: readonly Person[]): PublishedTable[] {
  const stubs = Object.entries(ATTRIBUTES).map(([name, weights]) =>
    single(name, codes(weights), `c${weights.length - 1}`),
  );
  const questions = Array.from({ length: 30 }, (_, i): Axis => {
    const question = single(`q${i + 1}`, codes(SCALE));
    const groups = [{ code: 'top', anyOf: ['c0', 'c1'] }];
    if ((i + 1) % 5 === 0) return { ...question, choice: 'multiple', atLeastOne: true, limit: 3 };
    return i < 13 ? { ...question, groups } : question;
  });
  return questions.flatMap((question) =>
    stubs.map((stub) =>
      tableOf(answers, question, stub, {
        base: `${question.variable}:answered`,
        inBase: (person) => question.variable in person,
      }),
    ),
  );
}

const milliseconds = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

const tables = publication(people(createRandom(20261122)));
const solver = await loadSolver();
const primaryOnly = () => primaryTargets(cellSystem(tables), RULE);
primaryOnly();
const baseline = Math.min(...[1, 2, 3].map(() => milliseconds(primaryOnly)));
let result: ReturnType<typeof protectPublication> | undefined;
const whole = milliseconds(() => {
  result = protectPublication(solver, tables, RULE);
});
const hidden = (reason: string) =>
  result?.cells.filter((cell) => cell.printed && cell.reason === reason).length;
const printed = cellSystem(tables).cells.filter((cell) => cell.printed).length;
console.log(`${tables.length} tables, ${printed} printed counts, ${ANSWERS} answers`);
console.log(
  `hidden: ${hidden('small')} small, ${hidden('row')} in small rows, ${hidden('secondary')} secondary; ` +
    `${result?.exposed.length} exposed`,
);
console.log(`primary only: ${baseline.toFixed(0)} ms`);
console.log(`whole: ${whole.toFixed(0)} ms, ratio ${(whole / baseline).toFixed(1)}`);

import { startFold } from '../../shared/kpi/tally.ts';
import { compilePlan } from '../../shared/kpi/tally-plan.ts';
import type { Answers } from '../../shared/survey/answers.ts';
import { parseDefinition } from '../../shared/survey/parse-definition.ts';
import { edition2026 } from '../../surveys/kiyose/edition-2026/index.ts';
import { text } from '../fixtures/text.ts';

const QUESTIONS = 30;
const OPTIONS = 5;
const FORMS = 20_000;
const ROUNDS = 5;
const PER_ROUND = 300_000;

/** Thirty questions with five options each, all crossed, weighted by the first two. */
const definition = parseDefinition({
  ...edition2026,
  survey: 'bench',
  pages: [
    {
      code: 'page',
      title: text('page'),
      questions: Array.from({ length: QUESTIONS }, (_, question) => ({
        code: `q${question}`,
        type: 'single',
        title: text('question'),
        options: Array.from({ length: OPTIONS }, (__, o) => ({ code: `o${o}`, label: text('o') })),
      })),
    },
  ],
  kpis: [
    {
      indicator: 'kpi',
      question: 'q3',
      anyOf: ['o0', 'o1'],
      denominator: 'answered',
      assumption: '見本',
    },
  ],
  derived: [],
  attributes: ['q0', 'q1'],
  weighting: {
    variables: ['q0', 'q1'],
    margins: [['q0', 'q1']],
    official: 'unweighted',
    assumption: '見本',
  },
});

/** Folds forms as they come from storage; the best of several rounds, in time of this process. */
export function measureFold() {
  const plan = compilePlan(definition);
  let seed = 1;
  const draw = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const forms = Array.from({ length: FORMS }, (): Answers => {
    const answers: Answers = {};
    for (let q = 0; q < QUESTIONS; q++) {
      if (draw() > 0.03) answers[`q${q}`] = `o${Math.floor(draw() * OPTIONS)}`;
    }
    // As storage hands them over: parsed, not built here.
    return JSON.parse(JSON.stringify(answers));
  });
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const fold = startFold(definition, plan);
    const before = process.cpuUsage().user;
    for (let i = 0; i < PER_ROUND; i++) {
      const answers = forms[i % FORMS] ?? {};
      fold.add({ stream: 'sampled', channel: 'web', answers });
    }
    best = Math.min(best, process.cpuUsage().user - before);
  }
  return {
    questions: QUESTIONS,
    pairs: (QUESTIONS * (QUESTIONS + 1)) / 2,
    perSecond: Math.round((PER_ROUND / best) * 1e6),
  };
}

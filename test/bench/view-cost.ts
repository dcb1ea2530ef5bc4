import { countsOf } from '../../shared/kpi/counts.ts';
import { crossTable } from '../../shared/kpi/cross-table.ts';
import { startFold } from '../../shared/kpi/tally.ts';
import { compilePlan } from '../../shared/kpi/tally-plan.ts';
import { edition2026 } from '../../surveys/kiyose/edition-2026/index.ts';
import { drawnAnswers } from './answer-file.ts';

const LOOKS = 200;

/** What one cross table (health by age) costs once so many answers are in the tally: the median. */
export function measureView(sizes: readonly number[]) {
  const plan = compilePlan(edition2026);
  const forms = drawnAnswers(20_000);
  return sizes.map((answers) => {
    const fold = startFold(edition2026, plan);
    for (let i = 0; i < answers; i++) {
      fold.add({ stream: 'sampled', channel: 'web', answers: forms[i % forms.length] ?? {} });
    }
    const tally = fold.tally();
    const looks = Array.from({ length: LOOKS }, () => {
      const before = performance.now();
      crossTable(countsOf(tally, { stream: 'sampled' }), 'health', 'age');
      return performance.now() - before;
    }).sort((a, b) => a - b);
    return { answers, milliseconds: looks[LOOKS / 2] ?? 0 };
  });
}

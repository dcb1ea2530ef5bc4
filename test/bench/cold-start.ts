import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rehearse } from '../../infra/rehearsal/rehearsal.ts';
import type { PlannedFunction } from '../../infra/rehearsal/template/functions.ts';
import { type Call, firstCalls, SURVEY } from './cold-start/calls.ts';
import { type ColdCall, coldCall } from './cold-start/cold-call.ts';
import { openEdition } from './cold-start/open-edition.ts';
import { spreadOf } from './cold-start/spread.ts';
import { bareFunction, withSdkOutside } from './cold-start/variants.ts';
import { line, printMachine } from './visits/report.ts';

/**
 * `npm run -s bench:cold-start`: how long each function takes from the start of its process to its
 * first answer, as the rehearsal starts it, beside the least a Hono handler takes in the same run.
 * `npm run -s bench:cold-start -- 21 resident` sets the number of rounds, and the functions; in a
 * round every function starts once for every kind of call, so that other work on the machine meets
 * all of them alike.
 */
const [rounds = '11', ...only] = process.argv.slice(2);
const TARGET = 2.5;

interface Measured {
  readonly label: string;
  readonly plan: PlannedFunction;
  readonly call: Call;
  readonly times: ColdCall[];
}

const folder = mkdtempSync(join(tmpdir(), 'kiyose-cold-'));
const ending: (() => Promise<void> | void)[] = [() => rmSync(folder, { recursive: true })];
try {
  const rehearsal = await rehearse('dev');
  ending.push(() => rehearsal.stop());
  await openEdition(rehearsal, SURVEY);
  const [resident] = rehearsal.plan.functions.filter(({ name }) => name === 'resident');
  if (!resident) throw new Error('the stack has no function for residents');

  const measured: Measured[] = [];
  const add = async (label: string, plan: PlannedFunction) => {
    for (const call of await firstCalls(plan.name)) {
      measured.push({ label: `${label}, first ${call.kind}`, plan, call, times: [] });
    }
  };
  await add('bare Hono', await bareFunction(resident, folder));
  for (const plan of rehearsal.plan.functions) {
    if (only.length === 0 || only.includes(plan.name)) await add(plan.name, plan);
  }
  await add('resident, SDK outside', await withSdkOutside(resident, folder));

  for (let round = 0; round < Number(rounds); round++) {
    for (const { plan, call, times } of measured) {
      times.push(await coldCall(plan, rehearsal.surroundings, call.event));
    }
  }

  printMachine();
  const middle = (times: readonly ColdCall[], of: keyof ColdCall) =>
    spreadOf(times.map((one) => one[of]));
  /** Jobs are set beside the page, as there is no bare job. */
  const bareOf = ({ kind }: Call) =>
    measured.find(({ plan, call }) => plan.name === 'bare' && call.kind === kind) ?? measured[0];
  for (const { label, call, times } of measured) {
    const { median, lower, upper } = middle(times, 'answered');
    const processor = middle(times, 'processor').median;
    const bare = bareOf(call)?.times ?? [];
    const ratio = median / middle(bare, 'answered').median;
    const work = processor / middle(bare, 'processor').median;
    line(
      label,
      `${median.toFixed(0)} ms (${lower.toFixed(0)}–${upper.toFixed(0)})`,
      `× ${ratio.toFixed(2)}   loaded ${middle(times, 'loaded').median.toFixed(0)} ms   processor ${processor.toFixed(0)} ms × ${work.toFixed(2)}`,
    );
  }
  console.log(`Target: residents' first GET at most × ${TARGET} of bare Hono's.`);
} finally {
  for (const end of ending.reverse()) await end();
}

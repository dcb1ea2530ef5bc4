import { parseArgs } from 'node:util';
import * as z from 'zod';
import { priced, table } from './bill.ts';
import { readMeasured } from './measured.ts';
import { readPrices } from './prices.ts';
import { countStanding } from './standing.ts';
import { standingOf, useOf } from './year.ts';

const count = z.coerce.number().int().min(0);
const OptionsSchema = z.object({
  letters: count.default(3000),
  answers: count.default(1500),
  days: count.default(21),
});

/** `npm run -s cost -- --letters 3000 --answers 1500`: what a year's survey costs, service by service. */
const { values } = parseArgs({
  options: {
    letters: { type: 'string' },
    answers: { type: 'string' },
    days: { type: 'string' },
  },
});
const parsed = OptionsSchema.safeParse(values);
if (!parsed.success) {
  console.error(
    'Numbers of letters, answers and days are whole: --letters 3000 --answers 1500 --days 21',
  );
  process.exitCode = 1;
} else {
  const { letters, answers, days } = parsed.data;
  const prices = readPrices();
  const measured = readMeasured();
  const use = priced(useOf({ letters, answers, openDays: days }, measured), prices);
  console.log(table(`${letters} letters, ${answers} answers, open for ${days} days`, use));
  console.log();
  console.log(
    table('Whether or not anybody answers', priced(standingOf(countStanding('prod')), prices)),
  );
  console.log(`
Not in it: domain names, taxes, support, free tiers (which would lower it).
Use measured on ${measured.measuredOn} (again: ${measured.again}); infra/cost/year.ts names what is assumed.
Prices of ${prices.writtenDownOn}: ${prices.source}`);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFolder, bundleFunctions, bundleHandler } from '../../infra/bundle.ts';
import { startDynamoDb } from '../../infra/local/dynamodb.ts';
import { definitions } from '../../surveys/index.ts';
import { type Load, load, memoryCodes } from './visits/load.ts';
import { UnexpectedAnswer } from './visits/one-visit.ts';
import { postCost } from './visits/post-cost.ts';
import { costOf, kilobytes, line, ms, printLoad, printMachine } from './visits/report.ts';
import { prepareSite } from './visits/site-settings.ts';
import { type Server, startServer } from './visits/start-server.ts';
import { weigh } from './visits/weigh.ts';

/**
 * `npm run bench:visits`: what whole visits of the residents' form cost, on the bundle that is
 * deployed and DynamoDB Local, beside the same form with its stores in memory (our own code), a
 * bare handler (the least there is) and an empty one (the HTTP front). `npm run bench:visits -- 400`
 * sets how many visits each load has. Ends with 1 when the server answers anything but what it should.
 */
const VISITS = Number(process.argv[2] ?? 200);
const SURVEY = 'kiyose-2026';
const AT_ONCE = [1, 8, 32];
const WEIGHED = 20;
const POSTS = 5000;

const definition = definitions.get(SURVEY);
if (!definition) throw new Error(`no definition of ${SURVEY}`);

const folder = mkdtempSync(join(tmpdir(), 'kiyose-bench-'));
const ending: (() => Promise<void> | void)[] = [() => rmSync(folder, { recursive: true })];
try {
  await bundleFunctions(folder);
  const resident = bundleFolder('resident', folder);
  for (const name of ['memory', 'bare', 'empty']) {
    await bundleHandler(`test/bench/visits/${name}-handler.ts`, join(folder, name));
  }
  const database = await startDynamoDb();
  ending.push(() => database.stop());
  const site = await prepareSite(database, SURVEY);
  const serve = async (from: string, environment: Readonly<Record<string, string>>) => {
    const server = await startServer(join(from, 'index.mjs'), environment);
    ending.push(() => server.stop());
    return server;
  };
  const bare = await serve(join(folder, 'bare'), {});
  const empty = await serve(join(folder, 'empty'), {});
  const memory = await serve(join(folder, 'memory'), {
    ...site.environment,
    ASSETS: join(resident, 'assets'),
  });
  const real = await serve(resident, site.environment);

  printMachine();
  for (const server of [bare, empty]) await postCost(server, POSTS);
  const post = await postCost(bare, POSTS);
  const front = await postCost(empty, POSTS);

  // Each server first runs until its code is compiled; these visits count for nothing.
  let next = 1;
  await load(memory, definition, memoryCodes(VISITS), next, 8);
  await load(real, definition, await site.issueCodes(VISITS), next, 8);
  const own: Load[] = [];
  const whole: Load[] = [];
  for (const atOnce of AT_ONCE) {
    next += VISITS;
    const measure = (server: Server, codes: string[]) =>
      load(server, definition, codes, next, atOnce);
    own.push(await measure(memory, memoryCodes(VISITS)));
    whole.push(await measure(real, await site.issueCodes(VISITS)));
  }
  const weight = await weigh(real, definition, await site.issueCodes(WEIGHED), next);

  const withStore = costOf(whole);
  const withoutStore = costOf(own);
  line(
    'a visit',
    `${withStore.pages.toFixed(1)} pages`,
    `${withStore.requests.toFixed(1)} requests`,
  );
  line('bare POST, CPU', ms(post));
  line('  HTTP front of it', ms(front));
  line('CPU a visit', ms(withStore.visit));
  line('  own code', ms(withoutStore.visit));
  line('  AWS SDK and storage', ms(withStore.visit - withoutStore.visit));
  line('CPU a page, its form included', ms(withStore.page), '≤ 3.9 ms');
  line('  own code', ms(withoutStore.page));
  line('  own code to a bare POST', `× ${(withoutStore.page / post).toFixed(1)}`, '≤ × 10');
  line('  AWS SDK and storage', ms(withStore.page - withoutStore.page));
  const pageAlone = withoutStore.page - (front * withoutStore.requests) / withoutStore.pages;
  line('CPU a page without the HTTP front, own code', ms(pageAlone), '≤ 1 ms');
  line('  a bare POST without it', ms(post - front), '0.1 ms');
  line('  own code to a bare POST', `× ${(pageAlone / (post - front)).toFixed(1)}`, '≤ × 10');
  const four = [withoutStore.page, withStore.page].map((page) => ms(4 * page)).join(' / ');
  line('CPU of four pages, own code / in all', four, '≤ 15.5 ms');
  line('CPU a request, own code', ms(withoutStore.request));
  line('  own code to a bare POST', `× ${(withoutStore.request / post).toFixed(1)}`);
  for (const one of whole) printLoad('DynamoDB Local', one);
  for (const one of own) printLoad('in memory', one);
  line('a visit by gzip, mean', kilobytes(weight.compressed.mean));
  line('  heaviest', kilobytes(weight.compressed.heaviest), '≤ 150 KB');
  line('a visit uncompressed, mean', kilobytes(weight.plain.mean));
  line('  heaviest', kilobytes(weight.plain.heaviest));
} catch (error) {
  if (!(error instanceof UnexpectedAnswer)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  for (const end of ending.reverse()) await end();
}

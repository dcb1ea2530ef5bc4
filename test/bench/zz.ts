import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFolder, bundleFunctions, bundleHandler } from '../../infra/bundle.ts';
import { startDynamoDb } from '../../infra/local/dynamodb.ts';
import { definitions } from '../../surveys/index.ts';
import { bareCost } from './visits/bare-cost.ts';
import { load, memoryCodes } from './visits/load.ts';
import { costOf } from './visits/report.ts';
import { prepareSite } from './visits/site-settings.ts';
import { startServer } from './visits/start-server.ts';
const definition = definitions.get('kiyose-2026')!;
const folder = '/tmp/spd/b';
await bundleFunctions(folder);
const resident = bundleFolder('resident', folder);
for (const name of ['memory', 'bare']) await bundleHandler(`test/bench/visits/${name}-handler.ts`, join(folder, name));
const database = await startDynamoDb();
const site = await prepareSite(database, 'kiyose-2026');
const bare = await startServer(join(folder, 'bare', 'index.mjs'), {});
const memory = await startServer(join(folder, 'memory', 'index.mjs'), { ...site.environment, ASSETS: join(resident, 'assets') });
const N = Number(process.argv[2] ?? 100);
for (let i = 0; i < 2; i++) { console.log('bare', (await bareCost(bare, 3000)).toFixed(3)); }
await load(memory, definition, memoryCodes(N), 1, 1);
for (let i = 0; i < 2; i++) { const c = costOf([await load(memory, definition, memoryCodes(N), 1 + N * (i+1), 1)]); console.log('own page', c.page.toFixed(3), 'request', c.request.toFixed(3), c.requests/c.pages); }
await bare.stop(); await memory.stop(); await database.stop();

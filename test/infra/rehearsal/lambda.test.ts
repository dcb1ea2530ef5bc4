import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundleHandler } from '../../../infra/bundle.ts';
import { bundleBootstrap } from '../../../infra/rehearsal/lambda/bootstrap.ts';
import {
  createFunction,
  type RehearsedFunction,
} from '../../../infra/rehearsal/lambda/rehearsed-function.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiyose-lambda-'));
const running: RehearsedFunction[] = [];
let bootstrap: string;
let bundles = 0;

beforeAll(async () => {
  bootstrap = await bundleBootstrap(folder);
});
afterEach(() => {
  for (const one of running.splice(0)) one.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

const bundled = (code: string): string => {
  const bundle = join(folder, String(bundles++));
  mkdirSync(bundle);
  writeFileSync(join(bundle, 'index.mjs'), code);
  return bundle;
};

function functionWith(code: string, changes: { timeoutSeconds?: number; code?: string } = {}) {
  const log = new PassThrough().resume();
  const plan = {
    name: 'tried',
    functionName: 'citizen-survey-tried',
    arn: 'arn:aws:lambda:ap-northeast-1:111111111111:function:citizen-survey-tried',
    code: changes.code ?? bundled(code),
    handler: 'index.handler',
    memoryMegabytes: 64,
    timeoutSeconds: changes.timeoutSeconds ?? 10,
    environment: { GIVEN: 'by the template' },
    region: 'ap-northeast-1',
    logGroup: 'tried',
  };
  const created = createFunction(plan, { bootstrap, services: {}, log });
  running.push(created);
  return created;
}

describe('a function of a rehearsal', () => {
  it('has its own variables and Lambda’s, and nothing of this machine', async () => {
    const environment = await functionWith(
      'export const handler = async () => ({ ...process.env });',
    ).invoke({});
    expect(environment).toMatchObject({
      GIVEN: 'by the template',
      AWS_LAMBDA_FUNCTION_NAME: 'citizen-survey-tried',
      AWS_REGION: 'ap-northeast-1',
    });
    expect(environment).not.toHaveProperty('PATH');
    expect(environment).not.toHaveProperty('HOME');
  });

  it('does not start without a variable it needs, and says which', async () => {
    const code = join(folder, 'results');
    await bundleHandler('functions/results/index.ts', code);
    await expect(functionWith('', { code }).start()).rejects.toThrow(
      /tried ended while it started:[\s\S]*environment is not usable: PUBLISHED_TABLE/,
    );
  });

  it('does not start when its bundle lacks a package', async () => {
    const lacking = functionWith("import 'hono'; export const handler = async () => 1;");
    await expect(lacking.start()).rejects.toThrow(/Cannot find package 'hono'/);
  });

  it('is killed once its time is over, and starts anew for the next call', async () => {
    const slow = functionWith(
      'export const handler = async ({ ms }) => { await new Promise((r) => setTimeout(r, ms)); return process.pid; };',
      { timeoutSeconds: 1 },
    );
    const first = await slow.invoke({ ms: 0 });
    await expect(slow.invoke({ ms: 60_000 })).rejects.toThrow('tried failed');
    expect(await slow.invoke({ ms: 0 })).not.toBe(first);
  });

  it('ends when it takes more memory than it was given', async () => {
    const greedy = functionWith(
      'const kept = []; export const handler = async () => { for (;;) kept.push(new Array(1e5).fill(kept.length)); };',
    );
    await expect(greedy.invoke({})).rejects.toThrow('tried failed');
  });

  it('takes one call at a time in each process, and a third waits', async () => {
    const counting = functionWith(
      'let at = 0, most = 0; export const handler = async () => { most = Math.max(most, ++at); await new Promise((r) => setTimeout(r, 50)); at--; return { most, pid: process.pid }; };',
    );
    const calls = await Promise.all([1, 2, 3, 4].map(() => counting.invoke({})));
    const seen = calls as { most: number; pid: number }[];
    expect(seen.map(({ most }) => most)).toEqual([1, 1, 1, 1]);
    expect(new Set(seen.map(({ pid }) => pid)).size).toBe(2);
  });

  it('streams only when it is called to stream, and is called to stream only when it does', async () => {
    const streaming = functionWith(
      'export const handler = awslambda.streamifyResponse(async (event, stream) => { stream.write("a"); await new Promise((r) => stream.end("b", r)); });',
    );
    expect(await text(streaming.stream({}))).toBe('ab');
    await expect(streaming.invoke({})).rejects.toThrow('tried streams, but is called for a value');
    const returning = functionWith('export const handler = async () => "a";');
    await expect(text(returning.stream({}))).rejects.toThrow('called to stream, but returns');
  });
});

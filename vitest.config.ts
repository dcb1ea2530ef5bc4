import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Where calls to AWS are to be noted, if they are (see test/calls). */
const into = process.env.CALLS_FOLDER;
const recording = into
  ? { execArgv: ['--import', `${new URL('test/calls/recorder.ts', import.meta.url)}?into=${into}`] }
  : {};

export default defineConfig({
  test: {
    // Two even on two cores: browser and platform do most of the work, in processes of their own.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{unit,property}/**/*.test.{ts,tsx}'],
          // Pure code holds no state, so loading it once for all files is safe, and twice as quick.
          isolate: false,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: 'test/integration/dynamodb.ts',
          ...recording,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          globalSetup: 'test/browser/prepared-once.ts',
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'long',
          include: ['test/long/**/*.test.ts'],
          globalSetup: 'test/browser/prepared-once.ts',
          testTimeout: 900_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

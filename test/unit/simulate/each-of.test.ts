import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { eachOf } from '../../../infra/simulate/each-of.ts';

const items = Array.from({ length: 20 }, (_, index) => index);

test('every item is worked on once, never more at a time than allowed', async () => {
  const done: number[] = [];
  let running = 0;
  let most = 0;
  await eachOf(items, 3, async (item, index) => {
    expect(item).toBe(index);
    most = Math.max(most, ++running);
    await sleep(1);
    running -= 1;
    done.push(item);
  });
  expect(done.sort((a, b) => a - b)).toEqual(items);
  expect(most).toBe(3);
});

test('a failure rejects and begins no further work', async () => {
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    await sleep(1);
    if (item === 4) throw new Error('four');
  };
  await expect(eachOf(items, 3, work)).rejects.toThrow('four');
  await sleep(20);
  expect(begun.length).toBeLessThan(10);
});

import { AsyncLocalStorage } from 'node:async_hooks';
import type { FunctionName } from '../../infra/bundle.ts';

const PLACE = Symbol.for('kiyose: function at work');

interface Place {
  [PLACE]?: AsyncLocalStorage<FunctionName>;
}

const place = globalThis as Place;
place[PLACE] ??= new AsyncLocalStorage();

/** One for the recorder and the tests, each of which loads this module for itself. */
export const atWork: AsyncLocalStorage<FunctionName> = place[PLACE];

/** Whatever AWS is asked during `work` is asked by this function. */
export const asFunction = <T>(name: FunctionName, work: () => T): T => atWork.run(name, work);

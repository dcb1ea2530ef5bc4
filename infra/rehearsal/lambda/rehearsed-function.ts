import { Readable } from 'node:stream';
import type { PlannedFunction } from '../template/functions.ts';
import {
  type ExecutionEnvironment,
  type Surroundings,
  startEnvironment,
} from './execution-environment.ts';

export interface RehearsedFunction {
  readonly plan: PlannedFunction;
  /** Starts a first process, so that what keeps it from starting shows at once. */
  start(): Promise<void>;
  /** @throws {Error} when the handler throws, takes too long, or does not return its answer. */
  invoke(event: unknown): Promise<unknown>;
  /** Fails midway when the handler does; at once, where it does not stream. */
  stream(event: unknown): Readable;
  stop(): void;
}

/** More requests at once than this wait: the machine has few processors. */
const MOST_PROCESSES = 2;

/**
 * A function whose processes each take one request at a time, as Lambda's do: a second one is started
 * while the first is busy, so nothing may rest on what a process remembers. One that takes longer
 * than its time-out is killed.
 */
export function createFunction(
  plan: PlannedFunction,
  surroundings: Surroundings,
): RehearsedFunction {
  const all = new Set<ExecutionEnvironment>();
  const idle: ExecutionEnvironment[] = [];
  const queue: (() => void)[] = [];
  let processes = 0;

  async function begin(): Promise<ExecutionEnvironment> {
    processes++;
    try {
      const environment = await startEnvironment(plan, surroundings);
      all.add(environment);
      return environment;
    } catch (error) {
      processes--;
      queue.shift()?.();
      throw error;
    }
  }

  async function take(): Promise<ExecutionEnvironment> {
    for (;;) {
      const free = idle.pop();
      if (free?.alive()) return free;
      if (free) forget(free);
      else if (processes < MOST_PROCESSES) return begin();
      else await new Promise<void>((resolve) => queue.push(resolve));
    }
  }

  const forget = (environment: ExecutionEnvironment): void => {
    if (all.delete(environment)) processes--;
  };

  function release(environment: ExecutionEnvironment): void {
    if (environment.alive()) idle.push(environment);
    else forget(environment);
    queue.shift()?.();
  }

  /** @returns what ends the watch. */
  function watch(environment: ExecutionEnvironment): () => void {
    const timer = setTimeout(() => {
      surroundings.log.write(`${plan.name}: task timed out after ${plan.timeoutSeconds} s\n`);
      environment.kill();
    }, plan.timeoutSeconds * 1000);
    return () => clearTimeout(timer);
  }

  return {
    plan,
    async start() {
      if (processes === 0) idle.push(await begin());
    },
    async invoke(event) {
      const environment = await take();
      const done = watch(environment);
      try {
        if (environment.streams) throw new Error(`${plan.name} streams, but is called for a value`);
        return await environment.invoke(event);
      } finally {
        done();
        release(environment);
      }
    },
    stream(event) {
      return Readable.from(pieces());
      async function* pieces() {
        const environment = await take();
        const done = watch(environment);
        try {
          if (!environment.streams)
            throw new Error(`${plan.name} is called to stream, but returns`);
          yield* environment.stream(event);
        } finally {
          done();
          release(environment);
        }
      }
    },
    stop() {
      for (const environment of all) environment.kill();
    },
  };
}

import { drawResidents, type SimulatedResident } from '../../../infra/simulate/draw-residents.ts';
import { eachOf } from '../../../infra/simulate/each-of.ts';
import { generateCode, printCode } from '../../../shared/invitation/access-code.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { sharesOf } from '../../../surveys/sample-shares.ts';
import { connect } from './connection.ts';
import { visit } from './one-visit.ts';
import { type Percentiles, percentilesOf } from './percentiles.ts';
import type { Server } from './start-server.ts';

/** One visit in ten leaves contact details. */
const OPT_IN_EVERY = 10;

export interface Load {
  readonly atOnce: number;
  readonly visits: number;
  readonly pages: number;
  readonly requests: number;
  readonly seconds: number;
  /** Of the server's process, in milliseconds. */
  readonly cpu: number;
  /** In milliseconds. */
  readonly request: Percentiles;
  readonly visit: Percentiles;
}

/** The same residents for the same numbers, whichever server they visit. */
export function residents(definition: Definition, from: number, count: number) {
  return Array.from({ length: count }, (_, i) => resident(definition, from + i));
}

function resident(definition: Definition, number: number): SimulatedResident {
  const optInShare = number % OPT_IN_EVERY === 0 ? 1 : 0;
  const draw = { count: 1, seed: number, optInShare };
  const [drawn] = drawResidents(definition, sharesOf(definition.survey), draw);
  if (!drawn) throw new Error('no resident was drawn');
  return drawn;
}

export const memoryCodes = (count: number): string[] =>
  Array.from({ length: count }, () => printCode(generateCode()));

/** @throws {UnexpectedAnswer} at the first answer that is not as it should be. */
export async function load(
  server: Server,
  definition: Definition,
  codes: readonly string[],
  from: number,
  atOnce: number,
): Promise<Load> {
  const connection = connect(server.origin);
  const visitors = residents(definition, from, codes.length);
  const requestTimes: number[] = [];
  const visitTimes: number[] = [];
  let pages = 0;
  const cpuBefore = await server.cpuMilliseconds();
  const begun = performance.now();
  await eachOf(visitors, atOnce, async (visitor, i) => {
    const made = await visit(connection, definition, codes[i] ?? '', visitor);
    visitTimes.push(made.milliseconds);
    requestTimes.push(...made.answers.map(({ milliseconds }) => milliseconds));
    pages += made.pages;
  });
  const seconds = (performance.now() - begun) / 1000;
  const cpu = (await server.cpuMilliseconds()) - cpuBefore;
  connection.close();
  return {
    atOnce,
    visits: visitors.length,
    pages,
    requests: requestTimes.length,
    seconds,
    cpu,
    request: percentilesOf(requestTimes),
    visit: percentilesOf(visitTimes),
  };
}

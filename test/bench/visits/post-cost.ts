import { eachOf } from '../../../infra/simulate/each-of.ts';
import { connect } from './connection.ts';
import { UnexpectedAnswer } from './one-visit.ts';
import type { Server } from './start-server.ts';

const FORM = new URLSearchParams({
  first: 'a',
  second: 'b',
  third: '42',
  text: '（見本）動作を確かめるための文です。',
}).toString();

const AT_ONCE = 8;

/** CPU milliseconds of one POST. @throws {UnexpectedAnswer} when one is not taken. */
export async function postCost(server: Server, posts: number): Promise<number> {
  const connection = connect(server.origin);
  const before = await server.cpuMilliseconds();
  await eachOf(Array.from({ length: posts }), AT_ONCE, async () => {
    const { status } = await connection.ask('/', {}, FORM);
    if (status !== 200) throw new UnexpectedAnswer(`a POST was answered with ${status}`);
  });
  const cpu = (await server.cpuMilliseconds()) - before;
  connection.close();
  return cpu / posts;
}

import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, inject, it } from 'vitest';

const reaches = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const settle = (reached: boolean) => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });

it('the local database is reachable from this machine only', async () => {
  const port = Number(new URL(inject('dynamoDbEndpoint')).port);
  expect(await reaches('127.0.0.1', port)).toBe(true);
  const outer = Object.values(networkInterfaces())
    .flat()
    .filter((address) => address?.family === 'IPv4' && !address.internal);
  for (const address of outer) {
    expect(await reaches(address?.address ?? '', port)).toBe(false);
  }
});

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../../infra/local/dynamodb.ts';

const START = join(import.meta.dirname, '../../../infra/local/start.ts');

let folder: string;
let ports: Record<string, string>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiyose-start-'));
  ports = {
    PUBLIC_PORT: String(await freePort()),
    OFFICE_PORT: String(await freePort()),
    COORDINATOR_PORT: String(await freePort()),
  };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the start command until it ends by itself. */
async function startWith(environment: Record<string, string>) {
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, DATA_DIR: folder, ...ports, ...environment },
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, lines: stderr.trim().split('\n') };
}

describe('starting the platform where it cannot run', () => {
  it('says that Java is missing', async () => {
    const { code, lines } = await startWith({ PATH: '/nonexistent' });
    expect(code).toBe(1);
    expect(lines).toEqual(['Java was not found. Install Java 17 or newer and try again.']);
  });

  it('says which port is in use and which setting chooses another', async () => {
    const port = Number(ports.OFFICE_PORT);
    const other = createServer().listen(port, '127.0.0.1');
    const { code, lines } = await startWith({});
    other.close();
    expect(code).toBe(1);
    expect(lines).toEqual([
      `Port ${port} is already in use. Stop what uses it, or choose another one with OFFICE_PORT.`,
    ]);
  });

  it('says that a port is no number', async () => {
    const { code, lines } = await startWith({ PUBLIC_PORT: 'http' });
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('PUBLIC_PORT');
  });

  it('says that the data folder is no folder', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, lines } = await startWith({ DATA_DIR: file });
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('DATA_DIR');
  });

  it('says that its own state is damaged rather than beginning anew over it', async () => {
    writeFileSync(join(folder, 'platform.json'), '{"secrets":');
    const { code, lines } = await startWith({});
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('platform.json is missing or damaged');
  });
});

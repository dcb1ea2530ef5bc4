import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing of these may call home: the tests run without a network. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium: the machine's own, or the one that ships inside a package. */
export async function launchChromium(): Promise<Browser> {
  const own = INSTALLED.find(existsSync);
  if (own) return chromium.launch({ executablePath: own, args: ARGS });
  const { executablePath, args, libraries } = await packagedChromium();
  return chromium.launch({
    executablePath,
    args: [...args, ...ARGS],
    env: { ...process.env, LD_LIBRARY_PATH: libraries } as Record<string, string>,
  });
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into a folder of this project, since it takes
 * whatever it finds in the folder for its own. On a machine without Chromium's libraries it brings
 * them along too.
 */
async function packagedChromium() {
  const folder = join(import.meta.dirname, '../../node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const starts = (libraries: string): boolean =>
    spawnSync(executablePath, ['--version'], {
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
    }).status === 0;
  const inherited = process.env.LD_LIBRARY_PATH ?? '';
  if (starts(inherited)) return { executablePath, args: packaged.args, libraries: inherited };
  const archive = join(
    import.meta.dirname,
    '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br',
  );
  const libraries = join(await inflate(archive), 'lib');
  return { executablePath, args: packaged.args, libraries };
}

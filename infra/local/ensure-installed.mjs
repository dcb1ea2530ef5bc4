// Runs before everything else, on whatever Node the machine has: installs what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const installed = join(root, 'node_modules', '.package-lock.json');
const wanted = join(root, 'package-lock.json');

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `Node.js ${process.versions.node} is too old. Install Node.js 20 or newer and try again.`,
  );
  process.exit(1);
}

const upToDate = existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;

if (!upToDate) {
  console.error('Installing what is missing (npm ci) …');
  // The outer npm's own settings must not leak into the nested call.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_')),
  );
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed. Check the network connection and try again.');
    process.exit(1);
  }
}

// Linux gets Node 24 as a package; elsewhere the machine's own has to be new enough.
if (major < 24 && !existsSync(join(root, 'node_modules', '.bin', 'node'))) {
  console.error(`On this system Node.js 24 or newer is needed (found ${process.versions.node}).`);
  process.exit(1);
}

import { kpiCommand } from './command.ts';

const { stdout, stderr, status } = await kpiCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;

import { describe, expect, test } from 'vitest';
import { StartError } from '../../../infra/local/start-error.ts';
import { readOptions } from '../../../infra/simulate/options.ts';

describe('the command line of the simulation', () => {
  test('needs only the number of residents', () => {
    expect(readOptions(['--responses', '1000'])).toEqual({
      responses: 1000,
      seed: 1,
      concurrency: 8,
      'opt-in': 0.1,
      survey: 'kiyose-2026',
    });
  });

  test('shows its help whatever else is given', () => {
    expect(readOptions(['--help'])).toBeUndefined();
  });

  test.each([
    [[], '--responses is missing. See --help.'],
    [['--responses', '0'], "--responses can't be 0. See --help."],
    [['--responses', '5', '--opt-in', '1.5'], "--opt-in can't be 1.5. See --help."],
    [['--responses', '5', '--language', 'fr'], "--language can't be fr. See --help."],
    [['--responces', '5'], "Unknown option '--responces'. See --help."],
  ])('refuses %j in one line', (args, message) => {
    expect(() => readOptions(args)).toThrow(new StartError(message));
  });
});

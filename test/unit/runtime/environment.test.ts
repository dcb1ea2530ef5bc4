import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { json, readEnvironment } from '../../../shared/runtime/environment.ts';

const schema = z.object({
  TABLE: z.string().min(1),
  SECRET: z.string().min(10),
  SCHEDULES: json(z.array(z.strictObject({ survey: z.string() }))),
});
const sound = { TABLE: 't', SECRET: '0123456789', SCHEDULES: '[{"survey":"mihon"}]' };

const complaint = (change: Record<string, string | undefined>): string => {
  try {
    readEnvironment(schema, { ...sound, ...change });
  } catch (error) {
    return String(error);
  }
  return '';
};

describe('the environment of a function', () => {
  it('is parsed, JSON included', () => {
    expect(readEnvironment(schema, sound)).toEqual({
      TABLE: 't',
      SECRET: '0123456789',
      SCHEDULES: [{ survey: 'mihon' }],
    });
  });

  it('names every variable that is missing or malformed', () => {
    const text = complaint({ TABLE: undefined, SECRET: 'tooshort' });
    expect(text).toContain('TABLE');
    expect(text).toContain('SECRET');
  });

  it('never names a value', () => {
    expect(complaint({ SECRET: 'tooshort' })).not.toContain('tooshort');
    expect(complaint({ SCHEDULES: 'not-json-at-all' })).not.toContain('not-json-at-all');
    expect(complaint({ SCHEDULES: '[{"survey":17}]' })).not.toContain('17');
  });

  it.each(['', '{', '{}', '[{"survey":"mihon","extra":1}]'])(
    'is refused when a JSON variable is 「%s」',
    (text) => {
      expect(complaint({ SCHEDULES: text })).toContain('SCHEDULES');
    },
  );
});

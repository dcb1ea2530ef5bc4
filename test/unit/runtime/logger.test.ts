import { describe, expect, it } from 'vitest';
import { describeError } from '../../../shared/runtime/logger.ts';

describe('what a log says of an error', () => {
  it('is its name and where it arose, never its message', () => {
    const described = describeError(new RangeError('hanako@example.jp is too long'));
    expect(described.name).toBe('RangeError');
    expect(described.at).toContain('logger.test.ts');
    expect(JSON.stringify(described)).not.toContain('hanako');
  });
  it('holds nothing of a message that looks like a place', () => {
    const described = describeError(new Error('hanako\n at home\n    at example.jp'));
    expect(JSON.stringify(described)).not.toContain('example.jp');
  });
  it('is only the type when something else was thrown', () => {
    expect(describeError('hanako@example.jp')).toEqual({ name: 'string', at: '' });
  });
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fromItem, hasExpired, StoredItemError, toItem } from '../../../shared/storage/item.ts';

const schema = z.strictObject({ name: z.string(), nested: z.strictObject({ count: z.int() }) });
const body = { name: 'hanako', nested: { count: 1 } };
const now = new Date('2040-11-01T00:00:00Z');
const key = { pk: 'p', sk: 's' };

const complaint = (item: Record<string, unknown>): string => {
  try {
    fromItem(item, 1, schema, now);
  } catch (error) {
    expect(error).toBeInstanceOf(StoredItemError);
    return String(error);
  }
  return '';
};

describe('a stored item', () => {
  it('gives back what was put in, without keys, version and expiry', () => {
    expect(fromItem(toItem(key, 1, body, new Date('2041-01-01')), 1, schema, now)).toEqual(body);
  });
  it('carries its version, and its expiry in whole seconds', () => {
    const expiresAt = new Date('2041-01-01T00:00:00.999Z');
    expect(toItem(key, 7, body, expiresAt)).toEqual({
      ...key,
      v: 7,
      ...body,
      expiresAt: Date.parse('2041-01-01T00:00:00Z') / 1000,
    });
    expect(toItem(key, 7, body)).not.toHaveProperty('expiresAt');
  });
  it('that is missing is undefined', () => {
    expect(fromItem(undefined, 1, schema, now)).toBeUndefined();
  });
  it('has expired at the very second of its expiry', () => {
    expect(hasExpired(toItem(key, 1, body, now), now)).toBe(true);
    expect(hasExpired(toItem(key, 1, body, now), new Date(now.getTime() - 1))).toBe(false);
    expect(fromItem(toItem(key, 1, body, now), 1, schema, now)).toBeUndefined();
  });
  it('without an expiry never expires', () => {
    expect(hasExpired(toItem(key, 1, body), new Date('9999-12-31'))).toBe(false);
  });
  it('of another version is refused', () => {
    expect(complaint(toItem(key, 2, body))).toContain('item has version 2, not 1');
    expect(complaint({ ...key, ...body })).toContain('not 1');
  });
  it('of another shape is refused, naming the places and no value', () => {
    const text = complaint(toItem(key, 1, { name: 17, nested: { count: 'hanako' } }));
    expect(text).toContain('name');
    expect(text).toContain('nested.count');
    expect(text).not.toContain('17');
    expect(text).not.toContain('hanako');
  });
  it('with a field too many is refused', () => {
    expect(complaint(toItem(key, 1, { ...body, time: '12:00' }))).toContain('another shape');
  });
});

import { describe, expect, it } from 'vitest';
import { readRecord, typedRecord } from '../../../functions/coordinator/recording/record-input.ts';

const TODAY = '2026-11-26';
const read = (fields: Record<string, string>) =>
  readRecord(
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])),
    TODAY,
    ['park1'],
  );
const faultsOf = (fields: Record<string, string>) => {
  const reading = read({ way: 'phone', on: TODAY, outcome: 'declined', ...fields });
  return reading.ok ? [] : reading.faults.map(({ field }) => field);
};

describe('the record of a contact', () => {
  it('needs no more than one press', () => {
    expect(read({ outcome: 'declined' })).toEqual({
      ok: true,
      event: { on: TODAY, way: 'phone', outcome: 'declined' },
    });
  });

  it('brings whoever was not reached back in two days, and whoever is considering in a week', () => {
    expect(read({ outcome: 'unreached' })).toMatchObject({ event: { followUpOn: '2026-11-28' } });
    expect(read({ outcome: 'considering' })).toMatchObject({ event: { followUpOn: '2026-12-03' } });
    const promised = { outcome: 'considering', followUpOn: '2026-12-24' };
    expect(read(promised)).toMatchObject({ event: { followUpOn: '2026-12-24' } });
  });

  it('plans nothing more for whoever declined or wants no more contact', () => {
    for (const outcome of ['declined', 'stop']) {
      const reading = read({ outcome, followUpOn: '2026-12-24' });
      expect(reading).toMatchObject({ ok: true });
      expect(reading).not.toHaveProperty('event.followUpOn');
    }
  });

  it('says of every field what is wrong with it', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ outcome: 'maybe' })).toEqual(['outcome']);
    expect(faultsOf({ way: 'fax' })).toEqual(['way']);
    expect(faultsOf({ on: '2026-11-31' })).toEqual(['on']);
    expect(faultsOf({ on: '2026-11-27' })).toEqual(['on']);
    expect(faultsOf({ on: '2026-09-26' })).toEqual(['on']);
    expect(faultsOf({ followUpOn: TODAY })).toEqual(['followUpOn']);
    expect(faultsOf({ activity: 'other' })).toEqual(['activity']);
    expect(faultsOf({ note: 'あ'.repeat(501) })).toEqual(['note']);
  });

  it('keeps what was typed, right or wrong', () => {
    const fields = { on: ['昨日'], note: [' 見本のメモ '], way: ['fax'] };
    expect(typedRecord(fields, TODAY)).toEqual({
      way: 'fax',
      on: '昨日',
      activity: '',
      followUpOn: '',
      note: '見本のメモ',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { countedPeriod, shortCountedPeriod } from '../../../functions/analysis/counted-period.ts';
import { kpiResults } from '../../fixtures/kpi-results.ts';

const running = kpiResults('kiyose-2026', { sampled: {}, open: {} });
const final = {
  ...running,
  firstDay: '2025-07-01',
  closesOn: '2025-07-31',
  lastDay: '2025-08-20',
  final: true,
};
const counted = { sampled: 0, open: 0 };

describe('the answers that are counted', () => {
  it('are those of the days on which people could begin, sent or keyed up to the last day counted', () => {
    expect(countedPeriod(final)).toBe(
      '回答の受付期間は、2025年7月1日から2025年7月31日までです。期間内に始めた回答のうち、2025年8月20日までに送信または入力されたものを含めて集計しています。',
    );
    expect(shortCountedPeriod(final)).toBe('2025年7月1日〜2025年7月31日');
  });

  it('are only a part of what came so far, while the survey runs', () => {
    expect(countedPeriod(running)).toBe(
      '2026年11月4日までに届いた回答のうち、まとまった分だけを集計しています。',
    );
    expect(shortCountedPeriod(running)).toBe('2026年11月4日までに届いた回答のうち、まとまった分');
  });

  it('are all of them in a rehearsal, which holds nothing back', () => {
    const all = { ...running, counted: running.answers };
    expect(countedPeriod(all)).toBe('2026年11月4日までに届いた回答を、すべて集計しています。');
    expect(shortCountedPeriod(all)).toBe('2026年11月4日までに届いた回答');
  });

  it('may be none', () => {
    expect(countedPeriod({ ...running, counted })).toContain('まだ集計した回答はありません。');
    expect(shortCountedPeriod({ ...running, counted })).toBe('まだ集計した回答はありません');
    expect(countedPeriod({ ...final, counted })).toContain('集計した回答はありません。');
  });
});

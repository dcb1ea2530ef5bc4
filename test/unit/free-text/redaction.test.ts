import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactionOf } from '../../../shared/free-text/redaction.ts';

const WRITTEN =
  '駅前の見本屋の田中さんが、いつも道をふさいでいます。\n田中さんに注意してください。';
const near = (edited: string) => {
  const redaction = redactionOf(WRITTEN, edited);
  return redaction.ok || redaction.fault !== 'changed' ? undefined : redaction.near;
};

describe('a text that is to be public', () => {
  it('may be the original as it is, whatever ends its lines', () => {
    expect(redactionOf(WRITTEN, ` ${WRITTEN.replace('\n', '\r\n')} `)).toMatchObject({
      ok: true,
      text: WRITTEN,
    });
  });

  it('may have marks in place of passages, which can be told from it again', () => {
    const edited = '駅前の（略）が、いつも道をふさいでいます。\n（略）に注意してください。';
    expect(redactionOf(WRITTEN, edited)).toEqual({
      ok: true,
      text: edited,
      stretches: [
        { kept: true, text: '駅前の' },
        { kept: false, text: '見本屋の田中さん' },
        { kept: true, text: 'が、いつも道をふさいでいます。\n' },
        { kept: false, text: '田中さん' },
        { kept: true, text: 'に注意してください。' },
      ],
    });
  });

  it('may begin and end with a mark, of either width and as often as it is typed', () => {
    expect(redactionOf(WRITTEN, '(略)（ 略 ）いつも道をふさいでいます。(略)')).toMatchObject({
      ok: true,
      text: '（略）いつも道をふさいでいます。（略）',
    });
  });

  it.each([
    ['said in other words', '駅前のお店の方が、いつも道をふさいでいます。（略）', '駅前のお店の方'],
    ['added to', `${WRITTEN}お願いします。`, 'お願いします。'],
    [
      'shortened without a mark',
      '駅前の見本屋の（略）が、道をふさいでいます。（略）',
      '道をふさいで',
    ],
    ['put in another order', '（略）注意してください。（略）駅前の（略）', '駅前の'],
  ])('is refused where it was %s, and the place is named', (_how, edited, place) => {
    expect(near(edited)).toContain(place);
  });

  it('is refused where its end was dropped without a mark', () => {
    expect(near('（略）いつも道をふさいでいます。')).toBe('');
  });

  it('is refused where a mark stands for nothing', () => {
    expect(redactionOf(WRITTEN, WRITTEN.replace('いつも', 'いつも（略）')).ok).toBe(false);
  });

  it('is refused where nothing that says anything is left', () => {
    expect(redactionOf(WRITTEN, '（略）。')).toEqual({ ok: false, fault: 'nothing_left' });
  });

  it('is taken whatever passages are marked, and never says more than the original', () => {
    const letters = fc.array(fc.constantFrom('あ', 'い', 'う', '。', '\n', '𠮷'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, fc.boolean()), { maxLength: 6 }), (parts) => {
        const original = `始${parts.map(([part]) => part.join('')).join('')}終`;
        const edited = `始${parts.map(([part, cut]) => (cut && part.length > 0 ? '（略）' : part.join(''))).join('')}終`;
        const redaction = redactionOf(original, edited);
        expect(redaction).toMatchObject({ ok: true });
        if (!redaction.ok) return;
        expect(redaction.stretches.map(({ text }) => text).join('')).toBe(original);
      }),
    );
  });
});

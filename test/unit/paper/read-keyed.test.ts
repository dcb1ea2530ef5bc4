import { describe, expect, it } from 'vitest';
import { answersOf, readForm } from '../../../functions/paper/form/keyed-form.ts';
import { printedFields } from '../../../functions/paper/form/printed-form.ts';
import { readKeyed } from '../../../functions/paper/form/read-keyed.ts';
import { faultText } from '../../../functions/paper/form/wording.ts';
import { definition } from '../../fixtures/definition.ts';
import { kiyose } from '../../fixtures/kiyose.ts';

/** Fields of both surveys; their question codes do not overlap where they are used here. */
function fieldOf(name: string) {
  const found = [definition, kiyose.definition]
    .flatMap(printedFields)
    .find((field) => field.name === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}
const keyed = (name: string, typed: string) => readKeyed(fieldOf(name), typed).keyed;
const fault = (name: string, typed: string) => readKeyed(fieldOf(name), typed).fault;

describe('the printed form', () => {
  it('numbers every question, and the rows of a matrix within it', () => {
    const labels = printedFields(definition).map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual(['問1', '問2']);
    expect(labels.slice(-4)).toEqual(['問9 (1)', '問9 (2)', '問9 (3)', '問10']);
  });
});

describe('keying one choice', () => {
  it('takes the printed number, full-width too', () => {
    expect(keyed('lives', '2')).toBe('2');
    expect(keyed('lives', '２ ')).toBe('2');
  });

  it('takes nothing and 0 for 無回答', () => {
    expect(keyed('lives', '')).toBe('');
    expect(keyed('lives', '０')).toBe('');
  });

  it.each(['-', 'ー', '－', '−', '―'])('takes %s for 判読不能', (typed) => {
    expect(keyed('lives', typed)).toBe('-');
  });

  it('refuses a number that is not printed, and says which are', () => {
    expect(fault('lives', '4')).toEqual({ kind: 'not-printed', last: 3 });
    const { fault: reason } = readKeyed(fieldOf('lives'), '4');
    expect(reason && faultText(fieldOf('lives'), reason)).toBe(
      '問1：選択肢は1〜3です。番号を確かめてください。',
    );
  });

  it('refuses two', () => {
    expect(fault('lives', '1 2')).toEqual({ kind: 'several-for-one' });
    expect(fault('surroundings.parks', '1 2')).toEqual({ kind: 'several-for-one' });
  });

  it('reads two digits as one number where that many options are printed', () => {
    expect(keyed('district', '12')).toBe('12');
  });

  it('refuses letters', () => {
    expect(fault('lives', 'x')).toEqual({ kind: 'not-a-number' });
  });
});

describe('keying several choices', () => {
  it('takes one digit after the other, in any order', () => {
    expect(keyed('activities', '21')).toBe('1 2');
    expect(keyed('activities', '1, 2')).toBe('1 2');
    expect(keyed('activities', '１・２')).toBe('1 2');
  });

  it('keeps the rules of the form on the web', () => {
    expect(fault('activities', '123')).toEqual({ kind: 'too-many', limit: 2 });
    expect(fault('activities', '14')).toEqual({ kind: 'exclusive', option: 'nothing' });
  });

  it('asks what 12 means where options 1, 2 and 12 are printed', () => {
    expect(fault('sumitai_reason', '12')).toEqual({ kind: 'two-readings', typed: '12' });
    expect(keyed('sumitai_reason', '12.')).toBe('12');
    expect(keyed('sumitai_reason', '1 2')).toBe('1 2');
    expect(keyed('sumitai_reason', '1.11')).toBe('1 11');
  });

  it('does not ask where it can mean one thing only', () => {
    expect(keyed('sumitai_reason', '10')).toBe('10');
    expect(keyed('sumitai_reason', '11')).toBe('11');
    expect(keyed('sumitai_reason', '135')).toBe('1 3 5');
    expect(keyed('sumitai_reason', '34')).toBe('3 4');
  });
});

describe('keying numbers and text', () => {
  it('takes 0 for an answer where 0 is printed', () => {
    expect(keyed('happiness', '0')).toBe('0');
    expect(keyed('years', '０')).toBe('0');
    expect(keyed('happiness', '')).toBe('');
  });

  it('refuses what is out of range', () => {
    expect(fault('happiness', '11')).toEqual({ kind: 'out-of-range', min: 0, max: 10 });
  });

  it('keeps text as it was typed', () => {
    expect(keyed('opinion', ' 公園が１つ\r\nほしい ')).toBe('公園が１つ\nほしい');
    expect(keyed('opinion', '0')).toBe('');
    expect(fault('opinion', 'あ'.repeat(1001))?.kind).toBe('too-long');
  });
});

describe('a whole form', () => {
  it('becomes the answers that the web would have sent', () => {
    const { form, faults } = readForm(definition, {
      lives: ['1'],
      commute: ['1'],
      activities: ['21'],
      happiness: ['0'],
      'surroundings.roads': ['2'],
      opinion: ['木'],
    });
    expect(faults).toEqual([]);
    expect(answersOf(definition, form)).toEqual({
      lives: 'inside',
      commute: 'train',
      activities: ['sport', 'music'],
      happiness: 0,
      surroundings: { roads: 's4' },
      opinion: '木',
    });
  });

  it('leaves out what was marked in a question for others, and what nobody can read', () => {
    const { form } = readForm(definition, { lives: ['2'], commute: ['1'], happiness: ['-'] });
    expect(form.fields).toMatchObject({ commute: '1', happiness: '-' });
    expect(answersOf(definition, form)).toEqual({ lives: 'outside' });
  });

  it('finds a fault in a question for others too, so that the keying is of one piece', () => {
    const { faults } = readForm(definition, { lives: ['2'], commute: ['9'] });
    expect(faults).toEqual([{ field: 'commute', fault: { kind: 'not-printed', last: 2 } }]);
  });
});

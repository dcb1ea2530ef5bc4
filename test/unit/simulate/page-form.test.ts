import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { fillForm } from '../../../infra/simulate/page-form.ts';
import { PageMismatch } from '../../../infra/simulate/page-mismatch.ts';

const page = (form: string, attributes = 'method="post" action="/s/questions/p"') => ({
  path: '/s/questions/p',
  status: 200,
  html: parse(`<main><form method="post" action="/s/erase"><button>erase</button></form>
    <form id="answers" ${attributes}>${form}
    <button name="action" value="next">next</button>
    <button name="action" value="back">back</button></form></main>`),
});

const CHOICE = `<input type="radio" name="q" value="a"><input type="radio" name="q" value="b" checked>`;
const TICKS = `<input type="checkbox" name="t" value="x"><input type="checkbox" name="t" value="y">`;

describe('filling in a page', () => {
  test('sends what was chosen, ticked and typed, and presses the first button', () => {
    const { action, body } = fillForm(
      page(`${CHOICE}${TICKS}<input type="text" name="n"><textarea name="w">old</textarea>`),
      { q: ['a'], t: ['y', 'x'], n: ['12'], w: ['一行目\n二行目'] },
    );
    expect(action).toBe('/s/questions/p');
    expect([...body]).toEqual([
      ['q', 'a'],
      ['t', 'x'],
      ['t', 'y'],
      ['n', '12'],
      ['w', '一行目\r\n二行目'],
      ['action', 'next'],
    ]);
  });

  test('leaves blank what nobody answers', () => {
    const { body, asked } = fillForm(page(`${CHOICE}<textarea name="w"></textarea>`), {});
    expect([...body]).toEqual([
      ['w', ''],
      ['action', 'next'],
    ]);
    expect([...asked]).toEqual(['q', 'w']);
  });

  test('takes hidden fields along as they are', () => {
    const hidden = '<input type="hidden" name="changing" value="yes">';
    const { body, asked } = fillForm(page(hidden), { changing: ['no'] });
    expect(body.getAll('changing')).toEqual(['yes']);
    expect(asked.has('changing')).toBe(false);
  });

  test('leaves answers that are for another page', () => {
    expect(fillForm(page(CHOICE), { later: ['a'] }).body.has('later')).toBe(false);
  });

  test.each([
    ['an option is not offered', page(CHOICE), { q: ['c'] }, /does not offer \["c"\] for q/],
    ['one of several is not offered', page(TICKS), { t: ['x', 'z'] }, /\["z"\] for t/],
    [
      'a field is of an unexpected kind',
      page('<input type="file" name="f">'),
      {},
      /kind nobody expects: file/,
    ],
    ['the form would put answers into the address', page(CHOICE, 'method="get"'), {}, /address/],
    ['there is no form', { ...page(''), html: parse('<main></main>') }, {}, /no form/],
  ])('fails when %s', (_, shown, wanted, message) => {
    expect(() => fillForm(shown, wanted)).toThrow(PageMismatch);
    expect(() => fillForm(shown, wanted)).toThrow(message);
  });
});

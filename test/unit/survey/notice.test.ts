import { describe, expect, it } from 'vitest';
import { fillIn, NoticeSchema } from '../../../shared/survey/notice.ts';
import { text } from '../../fixtures/text.ts';

const notice = (body: string) => [
  { title: text('題', 'Title'), body: { ...text('本文', 'Text'), ja: body } },
];

describe('a notice', () => {
  it('may leave open dates and the office, and mark readings', () => {
    const body = '{office}まで、{closesOn}に{回答|かいとう}してください。';
    expect(NoticeSchema.safeParse(notice(body)).success).toBe(true);
    expect(fillIn(body, { office: '見本課', closesOn: '明日' })).toBe(
      '見本課まで、明日に{回答|かいとう}してください。',
    );
  });

  it('may not name what nobody fills in', () => {
    const { error } = NoticeSchema.safeParse(notice('{closeOn}まで'));
    expect(error?.issues[0]?.message).toContain('unknown placeholder {closeOn}');
  });
});

import { describe, expect, test } from 'vitest';
import { definitions } from '../../../surveys/index.ts';

const optIn = definitions.get('kiyose-2026')?.optIn;
const text = (language: 'ja' | 'en') =>
  (optIn?.notice ?? []).map((part) => `${part.title[language]}\n${part.body[language]}`).join('\n');

describe('the consent notice of the Kiyose opt-in', () => {
  test.each([
    ['who keeps the details', '清瀬市未来創造課', 'Future Creation Section of Kiyose City'],
    [
      'the narrow purpose',
      '地域活動・ボランティアのご案内のための連絡にだけ',
      'Only to contact you about community activities and volunteering',
    ],
    ['that one of phone and e-mail is enough', 'どちらか一方で', 'one of the two is enough'],
    ['that it is voluntary', '不利益はありません', 'nothing changes for you'],
    ['that the survey stays anonymous', '無記名のまま', 'stays anonymous either way'],
    [
      'that each third party needs its own consent',
      'それぞれについて同意',
      'each of them separately',
    ],
    ['the date of deletion', '{deletedOn}', '{deletedOn}'],
    ['how to withdraw', 'いつでも取りやめる', 'withdraw your consent at any time'],
    ['the processor and the place', '東京リージョン', 'Tokyo region'],
    ['that nothing is linked to answers', '結びつけません', 'not linked to them'],
    [
      'what is kept of the consent',
      '説明文の版、同意の日時',
      'version of this notice, the date and time',
    ],
    [
      'that nothing is ticked in advance',
      'あらかじめ印が付いていることはありません',
      'ticked in advance',
    ],
    ['the rule for minors', '{minimumAge}歳未満', 'under {minimumAge}'],
    ['that the city’s app is a separate choice', '地域アプリ', 'community app'],
  ])('tells %s', (_point, ja, en) => {
    expect(text('ja')).toContain(ja);
    expect(text('en')).toContain(en);
  });

  test('names every recipient that a person can agree to', () => {
    expect(optIn?.recipients.map((r) => r.code)).toEqual([
      'shakyo',
      'volunteer_centre',
      'organisers',
    ]);
    expect(text('ja')).toContain('清瀬市社会福祉協議会');
    expect(text('ja')).toContain('きよせボランティア・市民活動センター');
    expect(text('ja')).toContain('活動の主催団体');
  });

  test('has a version, a minimum age, and the eleven towns', () => {
    expect(optIn).toMatchObject({ consentVersion: '2026-1', minimumAge: 18 });
    expect(optIn?.districts.map((d) => d.label.ja)).toEqual(
      '上清戸 中清戸 下清戸 元町 松山 竹丘 梅園 野塩 中里 下宿 旭が丘'.split(' '),
    );
  });
});

describe('what a volunteer can bring', () => {
  const codes = optIn?.skills.map(({ code }) => code) ?? [];

  test('is few and wide choices, said to be asked', () => {
    expect(codes).toHaveLength(8);
    expect(text('ja')).toContain('できること・得意なこと');
  });

  test('is asked in no survey, so that it fits no answer', () => {
    for (const { pages, derived } of definitions.values()) {
      const answers = JSON.stringify([pages, derived]);
      for (const code of codes) expect(answers).not.toContain(`"${code}"`);
      for (const { label } of optIn?.skills ?? []) expect(answers).not.toContain(label.ja);
    }
  });
});

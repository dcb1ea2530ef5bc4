import { describe, expect, it } from 'vitest';
import { correctionFault, mostChanged } from '../../../../shared/survey/correction/judge.ts';
import { CORRECTION_FAULTS } from '../../../../shared/survey/correction/wording.ts';
import type { Definition } from '../../../../shared/survey/definition.ts';
import { LANGUAGES, type Language } from '../../../../shared/survey/language.ts';
import { mapTexts, textsOf } from '../../../../shared/survey/texts.ts';
import { edition2026 } from '../../../../surveys/kiyose/edition-2026/index.ts';
import { definition } from '../../../fixtures/definition.ts';

const TITLE = 'pages/living/questions/staying/title';

/** Judges one wording against another, as if the first stood in the definition. */
function judged(before: string, after: string, language: Language = 'ja') {
  const written: Definition = mapTexts(definition, ({ address, text }) =>
    address === TITLE ? { ...text, [language]: before } : text,
  );
  return correctionFault(written, { address: TITLE, language, after });
}

describe('a typing error', () => {
  it.each<[Language, string, string]>([
    ['ja', 'これからも住み続けたいとおもおいますか', 'これからも住み続けたいとおもいますか'],
    ['ja', '地域の行事に参加しいてますか', '地域の行事に参加していますか'],
    ['ja', '防災の備えをしていまか', '防災の備えをしていますか'],
    ['ja-simple', '{清瀬|きよぜ}に{住|す}みたいですか', '{清瀬|きよせ}に{住|す}みたいですか'],
    [
      'en',
      'Would you like to go on livving in Kiyose?',
      'Would you like to go on living in Kiyose?',
    ],
    [
      'en',
      'Do you belong to a nieghbourhood association?',
      'Do you belong to a neighbourhood association?',
    ],
    ['zh-Hans', '您今后还想继继续住在清濑市吗？', '您今后还想继续住在清濑市吗？'],
    [
      'ko',
      '귀하는 앞으로도 기요세시에 살고 싶으십니까까?',
      '귀하는 앞으로도 기요세시에 살고 싶으십니까?',
    ],
  ])('in %s may be corrected: %s', (language, before, after) => {
    expect(judged(before, after, language)).toBeUndefined();
  });

  it('may be corrected in the shortest label', () => {
    const address = 'pages/commuting/questions/commute/options/bus/label';
    expect(correctionFault(definition, { address, language: 'ja', after: 'バズ' })).toBeUndefined();
  });
});

describe('a change of meaning is refused', () => {
  it.each<[string, Language, string, string]>([
    ['negation', 'ja', 'この町に住みたいと思いますか', 'この町に住みたいと思いませんか'],
    ['negation', 'ja', '参加している', '参加していない'],
    ['negation', 'en', 'I would like to stay here', "I wouldn't like to stay here"],
    ['negation', 'en', 'How happy are you these days?', 'How unhappy are you these days?'],
    ['negation', 'zh-Hans', '您想继续住在这里吗', '您不想继续住在这里吗'],
    ['negation', 'ko', '계속 살고 싶다', '계속 살고 싶지 않다'],
    [
      'number',
      'ja',
      'あてはまるものを3つまで選んでください',
      'あてはまるものを2つまで選んでください',
    ],
    ['number', 'ja', 'この一年の間に参加しましたか', 'この三年の間に参加しましたか'],
    ['number', 'en', 'Choose up to three of these', 'Choose up to two of these'],
    ['scope', 'ja', '地域活動に週に参加している', '地域活動に月に参加している'],
    ['scope', 'ja', '10歳以上の子どもがいますか', '10歳以下の子どもがいますか'],
    ['scope', 'en', 'Did you do all of these things?', 'Did you do any of these things?'],
    ['degree', 'ja', '暮らしにとても満足していますか', '暮らしにやや満足していますか'],
    ['opposite', 'ja', '家賃が高いと思いますか', '家賃が低いと思いますか'],
    ['opposite', 'en', 'Is it easy to go out here?', 'Is it difficult to go out here?'],
    ['too-different', 'ja', '緑が豊かだと思いますか', '道が歩きやすいと思いますか'],
  ])('by the rule on %s, in %s: %s', (rule, language, before, after) => {
    expect(judged(before, after, language)).toBe(rule);
  });

  it('when one option becomes like another', () => {
    const address = 'pages/leisure/questions/activities/options/sport/label';
    const after = '運芸';
    expect(correctionFault(definition, { address, language: 'ja', after })).toBe(
      'like-another-option',
    );
  });

  it('whatever two options of the Kiyose edition are exchanged, in whatever language', () => {
    const labels = textsOf(edition2026).filter(({ address }) =>
      /\/options\/\w+\/label$/.test(address),
    );
    const passed: string[] = [];
    for (const { address, text } of labels) {
      const list = address.split('/').slice(0, -2).join('/');
      for (const other of labels) {
        if (other === labels.find((l) => l.address === address)) continue;
        if (!other.address.startsWith(`${list}/`)) continue;
        for (const language of LANGUAGES) {
          const after = other.text[language];
          if (after === text[language]) continue;
          const fault = correctionFault(edition2026, { address, language, after });
          if (!fault) passed.push(`${address} → ${after}`);
        }
      }
    }
    expect(labels.length).toBeGreaterThan(90);
    expect(passed).toEqual([]);
  }, 60_000);
});

describe('besides meaning', () => {
  it('nothing in a text of consent is corrected', () => {
    const address = 'optIn/notice/0/body';
    const after = '{deletedOn}に消しまず。';
    expect(correctionFault(definition, { address, language: 'ja', after })).toBe('consent');
  });

  it('a place for a date stays where it is', () => {
    const address = 'help/0/body';
    const after = '{office}へどうぞ。\n{closesOm}までです。';
    expect(correctionFault(definition, { address, language: 'ja', after })).toBe('placeholder');
  });

  it('a text must be there, be another one and not be empty', () => {
    const language = 'ja';
    const title = definition.pages[0]?.questions[0]?.title.ja ?? '';
    const address = 'pages/living/questions/lives/title';
    expect(correctionFault(definition, { address: 'pages/x', language, after: 'あ' })).toBe(
      'unknown-text',
    );
    expect(correctionFault(definition, { address, language, after: ` ${title} ` })).toBe(
      'unchanged',
    );
    expect(correctionFault(definition, { address, language, after: '  ' })).toBe('empty');
  });

  it('every refusal says what to do', () => {
    for (const words of Object.values(CORRECTION_FAULTS)) expect(words).toMatch(/ください。$/);
  });

  it('the bound grows with the text and stops', () => {
    expect(['あ', 'あ'.repeat(20), 'あ'.repeat(500)].map(mostChanged)).toEqual([1, 3, 12]);
  });
});

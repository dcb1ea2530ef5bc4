import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../functions/resident/messages/index.ts';
import { OptInDetailsPage } from '../../../functions/resident/pages/opt-in-details-page.tsx';
import { SignUpPage } from '../../../functions/resident/pages/sign-up/sign-up-page.tsx';
import type { Definition } from '../../../shared/survey/definition.ts';
import { definitions } from '../../../surveys/index.ts';
import { schedule as dates } from '../../fixtures/definition.ts';

const kiyose = definitions.get('kiyose-2026');
if (!kiyose) throw new Error('the edition of 2026 is gone');
const schedule = { ...dates, survey: kiyose.survey, contactsDeletedOn: '2028-03-31' };

type Language = 'ja' | 'en';
const MESSAGES = { ja: await loadMessages('ja'), en: await loadMessages('en') };
type Shows = (definition: Definition, language: Language) => unknown;

const PAGES: Readonly<Record<string, Shows>> = {
  'the step of the survey': (definition, language) => (
    <OptInDetailsPage
      site={siteIn(definition, language)}
      fields={{}}
      errors={{}}
      contactsDeletedOn={schedule.contactsDeletedOn}
      changing={false}
      seen=""
      kept={{ tag: 'tag', key: 'key' }}
    />
  ),
  'the sign-up page': (definition, language) => (
    <SignUpPage
      site={siteIn(definition, language)}
      edition={{ definition, schedule }}
      fields={{}}
      errors={{}}
    />
  ),
};

const siteIn = (definition: Definition, language: Language) => ({
  language,
  messages: MESSAGES[language],
  assets: { style: { path: '/site.css', type: 'text/css', body: '' } },
  definition,
});

/** The words of each point, as Japanese and as English readers meet them. */
const WORDS = {
  ja: {
    keeper: /清瀬市未来創造課がお預かりします.*お問い合わせ：清瀬市未来創造課/s,
    purpose: '地域活動・ボランティアのご案内のための連絡にだけ使います',
    collected: [
      'お名前',
      '電話番号またはメールアドレス',
      '関心のある活動',
      'できること・得意なこと',
      '時間帯',
      '地区',
    ],
    oneIsEnough: 'どちらか一方だけでかまいません',
    voluntary: '書かなくても、不利益はありません',
    anonymous: '無記名のままです',
    separately: '団体ごとに同意をうかがいます',
    deletion: /2028年3月31日（金）に消去します/,
    withdrawal: ['いつでも取りやめる', '確認や訂正、消去', '取消し番号', '開示、訂正、利用停止'],
    processor: ['アマゾン ウェブ サービス（AWS）', '東京リージョン（日本国内）'],
    unlinked: '結びつけません',
    record: ['版', '日時', '言語', 'あらかじめ印が付いていることはありません'],
    minors: '20歳未満の方は、ご連絡先を書かないでください',
    adult: '20歳以上',
    version: 'この説明文の版：2026-1',
    app: '地域アプリのご利用は、別にお選びください',
  },
  en: {
    keeper: /Future Creation Section of Kiyose City keeps them.*Contact: Future Creation Section/s,
    purpose: 'Only to contact you about community activities and volunteering',
    collected: [
      'name',
      'phone number or an e-mail address',
      'interests',
      'what you can do or are good at',
      'times',
      'part of the city',
    ],
    oneIsEnough: 'Either an e-mail address or a telephone number is enough',
    voluntary: 'nothing changes for you if you do not',
    anonymous: 'stays anonymous either way',
    separately: 'consent to each organisation separately',
    deletion: /On Friday,? 31 March 2028/,
    withdrawal: [
      'withdraw your consent at any time',
      'see, correct or delete',
      'withdrawal number',
      'disclosure, correction and suspension',
    ],
    processor: ['Amazon Web Services (AWS)', 'Tokyo region, in Japan'],
    unlinked: 'are not linked to them',
    record: ['version', 'date and time', 'language', 'No consent box is ticked in advance'],
    minors: 'If you are under 20, please do not leave your contact details',
    adult: '20 years of age or older',
    version: 'Version of this notice: 2026-1',
    app: 'Whether to use the app is a separate choice',
  },
} as const;

const cases = Object.entries(PAGES).flatMap(([name, page]) =>
  (['ja', 'en'] as const).map((language) => ({ name, language, page })),
);

describe.each(cases)('the consent text on $name in $language', ({ page: shows, language }) => {
  const older: Definition = { ...kiyose, optIn: { ...kiyose.optIn, minimumAge: 20 } };
  const page: HTMLElement = parse(String(shows(older, language)));
  const words = WORDS[language];
  const notice = page.querySelector('.consent-notice')?.text ?? '';
  const form = page.querySelector('form#answers');
  const inputs = (form?.querySelectorAll('input') ?? []).map((input) => ({
    name: input.getAttribute('name'),
    type: input.getAttribute('type'),
    value: input.getAttribute('value'),
    ticked: input.hasAttribute('checked'),
    label: input.parentNode?.text.trim() ?? '',
  }));
  const named = (name: string) => inputs.filter((input) => input.name === name);

  it('stands before the form that it is about', () => {
    expect(page.toString().indexOf('consent-notice')).toBeLessThan(
      page.toString().indexOf('<form'),
    );
    expect(notice).not.toMatch(/[{}]/);
  });

  it('1: names the city, the section and whom to ask', () => {
    expect(notice).toMatch(words.keeper);
  });

  it('2: states the purpose narrowly', () => {
    expect(notice).toContain(words.purpose);
  });

  it('3: says what is collected, and requires only one of phone and e-mail', () => {
    for (const kind of words.collected) expect(notice).toContain(kind);
    expect(form?.text).toContain(words.oneIsEnough);
    const label = (name: string) => page.querySelector(`label[for=${name}]`)?.text;
    expect(label('name')).toContain(MESSAGES[language].required);
    expect(label('email')).not.toContain(MESSAGES[language].required);
    expect(label('phone')).not.toContain(MESSAGES[language].required);
    expect(inputs.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['interests', 'skills', 'availability', 'contact_district']),
    );
  });

  it('4: is voluntary, and leaves the survey anonymous', () => {
    expect(notice).toContain(words.voluntary);
    expect(notice).toContain(words.anonymous);
  });

  it('5: names each third party, with a consent of its own', () => {
    expect(form?.text).toContain(words.separately);
    const recipients = named('recipients');
    expect(recipients.map(({ label }) => label)).toEqual(
      kiyose.optIn.recipients.map(({ label }) => label[language]),
    );
    expect(new Set(recipients.map(({ value }) => value)).size).toBe(3);
    for (const { type } of recipients) expect(type).toBe('checkbox');
  });

  it('6: promises the date of deletion', () => {
    expect(notice).toMatch(words.deletion);
  });

  it('7: says how to withdraw, to see and to correct', () => {
    for (const how of words.withdrawal) expect(notice).toContain(how);
  });

  it('8: names the processor and the place of storage', () => {
    for (const where of words.processor) expect(notice).toContain(where);
  });

  it('9: says that nothing is linked to answers', () => {
    expect(notice).toContain(words.unlinked);
  });

  it('10: tells what is recorded and which version it is, ticks nothing, has a rule for minors', () => {
    for (const recorded of words.record) expect(notice).toContain(recorded);
    expect(notice).toContain(words.version);
    expect(named('consent_text')).toMatchObject([{ value: `2026-1 ${language}` }]);
    expect(inputs.filter(({ ticked }) => ticked)).toEqual([]);
    expect(notice).toContain(words.minors);
    expect(named('adult')[0]?.label).toContain(words.adult);
    expect(named('consent')).toHaveLength(1);
  });

  it('11: leaves the city’s app a separate choice, of which the form says nothing', () => {
    expect(notice).toContain(words.app);
    const asked = inputs.filter(({ type }) => type !== 'hidden');
    expect(new Set(asked.map(({ name }) => name))).toEqual(
      new Set([
        'name',
        'email',
        'phone',
        'interests',
        'skills',
        'availability',
        'contact_district',
        'recipients',
        'adult',
        'consent',
      ]),
    );
  });
});

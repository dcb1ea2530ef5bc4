import { describe, expect, it } from 'vitest';
import { activityMail } from '../../../shared/mail/activity-mail.ts';
import { LANGUAGES } from '../../../shared/survey/language.ts';
import { definitions } from '../../../surveys/index.ts';

const definition = definitions.get('kiyose-2026');
if (!definition) throw new Error('no edition');
const STOP = 'https://survey.example/my-contact/stop?token=abc';
const activity = {
  title: '（見本）公園の手入れ',
  description: '（見本）花壇の水やりをします。',
  place: '（見本）中央公園',
  times: ['weekend_day'],
  brings: '軍手',
  organiser: '（見本）緑の会',
};
const mailIn = (language: (typeof LANGUAGES)[number]) =>
  activityMail({
    definition,
    language,
    name: '見本 太郎',
    activity,
    answerTo: '見本の係 042-000-0000',
    stopAddress: STOP,
  });

describe.each(LANGUAGES)('a mail in %s', (language) => {
  const mail = mailIn(language);

  it('names the person, the activity, whom to answer and how to stop', () => {
    for (const said of [
      '見本 太郎',
      activity.title,
      activity.place,
      '軍手',
      '042-000-0000',
      STOP,
    ]) {
      expect(mail.text).toContain(said);
    }
    expect(mail.stopAddress).toBe(STOP);
  });

  it('is plain text: no marks of readings are left', () => {
    expect(mail.text + mail.subject).not.toMatch(/[{}|]/);
  });

  it('names days and times in the person’s language, and no other language’s', () => {
    const label = definition.optIn.availability.find(({ code }) => code === 'weekend_day')?.label;
    expect(mail.text).toContain(label?.[language].replace(/\{([^|]+)\|([^}]+)\}/g, '$1（$2）'));
  });

  it('says so where the organiser’s words are in another language', () => {
    const japanese = language === 'ja' || language === 'ja-simple';
    expect(/日语|일본어|in Japanese/.test(mail.text)).toBe(!japanese);
  });
});

it('every language has a subject of its own', () => {
  expect(new Set(LANGUAGES.map((language) => mailIn(language).subject)).size).toBe(
    LANGUAGES.length,
  );
});

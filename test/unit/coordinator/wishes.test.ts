import { describe, expect, it } from 'vitest';
import { skillsFor, wishesOf } from '../../../functions/coordinator/people/wishes.ts';
import { realSurvey, realSurveys } from '../../../functions/coordinator/real-surveys.ts';
import { definitions } from '../../../surveys/index.ts';

describe('wishes', () => {
  const optIn = definitions.get('kiyose-2026')?.optIn;

  it('are shown in the words of the form', () => {
    if (!optIn) throw new Error('no definition');
    const wishes = wishesOf(
      {
        interests: ['children', 'environment'],
        skills: ['driving', 'languages'],
        availability: ['weekday_day'],
        recipients: ['shakyo'],
      },
      optIn,
    );
    expect(wishes).toEqual({
      interests: '子ども・子育て、環境・緑',
      skills: '車の運転、外国語・手話',
      availability: '平日の昼間',
      district: '記入なし',
      recipients: '清瀬市社会福祉協議会',
    });
  });

  it('tell a caller what of them the activity asks for, otherwise all that was named', () => {
    if (!optIn) throw new Error('no definition');
    const skills = ['physical_work', 'driving'];
    expect(skillsFor({ skills }, ['driving', 'cooking'], optIn)).toBe('車の運転');
    expect(skillsFor({ skills }, ['cooking'], optIn)).toBe('力仕事・体を動かす作業、車の運転');
    expect(skillsFor({ skills: [] }, ['cooking'], optIn)).toBe('');
  });

  it('say what was left blank, and that the city alone gets in touch', () => {
    if (!optIn) throw new Error('no definition');
    const blank = { interests: [], skills: [], availability: [], recipients: [] };
    expect(wishesOf(blank, optIn)).toEqual({
      interests: '記入なし',
      skills: '記入なし',
      availability: '記入なし',
      district: '記入なし',
      recipients: 'なし（市だけが連絡します）',
    });
  });

  it('keep a code that the form no longer has', () => {
    if (!optIn) throw new Error('no definition');
    const preferences = { interests: ['old'], skills: [], availability: [], recipients: [] };
    expect(wishesOf(preferences, optIn).interests).toBe('old');
  });
});

describe('the surveys of the contact list', () => {
  it('are the real ones: nobody opts in to sample data', () => {
    const surveys = realSurveys(definitions).map(({ survey }) => survey);
    expect(surveys).toContain('kiyose-2026');
    expect(surveys).not.toContain('kiyose-2025-sample');
    expect(realSurvey(definitions, 'kiyose-2025-sample')).toBeUndefined();
    expect(realSurvey(definitions, 'unknown')).toBeUndefined();
  });
});

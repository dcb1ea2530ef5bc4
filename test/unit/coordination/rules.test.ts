import { describe, expect, it } from 'vitest';
import type { ContactEvent } from '../../../shared/coordination/contact-event.ts';
import { obstacleTo } from '../../../shared/coordination/contact-limit.ts';
import { byUrgency, dueOf } from '../../../shared/coordination/due.ts';
import { matchesOf } from '../../../shared/coordination/match.ts';
import { reasonWords } from '../../../shared/coordination/reason-words.ts';
import { countRegistrants, type Registered } from '../../../shared/coordination/registrants.ts';
import { definitions } from '../../../surveys/index.ts';

const optIn = definitions.get('kiyose-2026')?.optIn;
if (!optIn) throw new Error('no definition');
const TODAY = '2026-11-20';

const event = (on: string, change: Partial<ContactEvent> = {}): ContactEvent => ({
  survey: 'kiyose-2026',
  contactId: 'a',
  number: 1,
  on,
  by: 'subject',
  organisation: 'shakyo',
  way: 'phone',
  outcome: 'considering',
  ...change,
});
const assignment = {
  survey: 'kiyose-2026',
  contactId: 'a',
  organisation: 'shakyo',
  assignedOn: '2026-11-10',
  assignedBy: 'subject',
};
const offered = (id: string, change: object = {}) => ({
  id,
  field: 'children',
  town: 'matsuyama',
  times: ['weekday_day', 'weekend_day'],
  skills: [] as string[],
  ...change,
});

describe('why an activity fits', () => {
  const wished = {
    interests: ['children'],
    skills: ['driving', 'cooking'],
    availability: ['weekday_day'],
    district: 'matsuyama',
  };
  const words = (activity: ReturnType<typeof offered>, wishes = wished) => {
    const [match] = matchesOf('a', wishes, [activity], optIn.interests);
    return match && reasonWords(match.reasons, wishes, activity, optIn);
  };

  it('can be said to the person in their own words', () => {
    expect(words(offered('act1'))).toBe('「子ども・子育て」を希望／お住まいの地区／平日の昼間');
    expect(words(offered('act1', { town: undefined }), { ...wished, interests: ['any'] })).toBe(
      '活動の分野はまだ決めていない／市内全域の活動／平日の昼間',
    );
  });

  it('names what they can bring, in the words of the form', () => {
    const skills = ['media', 'cooking', 'driving'];
    expect(words(offered('act1', { skills }))).toBe(
      '「子ども・子育て」を希望／「料理・食事の準備」「車の運転」ができる／お住まいの地区／平日の昼間',
    );
  });

  it('leaves nobody out for what they cannot bring', () => {
    for (const skills of [[], ['languages']]) {
      expect(words(offered('act1', { skills: ['driving'] }), { ...wished, skills })).toBe(
        '「子ども・子育て」を希望／お住まいの地区／平日の昼間',
      );
    }
  });

  it('puts the field first, then what they can bring, then the district, then the rest', () => {
    const own = offered('own');
    const far = offered('far', { town: 'umezono' });
    const able = offered('able', { town: 'umezono', skills: ['driving'] });
    const other = offered('other', { field: 'sports', skills: ['driving'] });
    const wishes = { ...wished, interests: ['children', 'any'] };
    expect(
      matchesOf('a', wishes, [other, far, own, able], optIn.interests).map(
        ({ activity }) => activity,
      ),
    ).toEqual(['able', 'own', 'far', 'other']);
  });

  it('leaves out a field or a time nobody wished for', () => {
    expect(words(offered('act1', { field: 'sports' }))).toBeUndefined();
    expect(words(offered('act1', { times: ['weekend_evening'] }))).toBeUndefined();
  });
});

describe('the limit', () => {
  const limit = { days: 30, asks: 2, attempts: 3 };
  const shakyo = { code: 'shakyo', recipient: 'shakyo' };
  const obstacle = (
    events: ContactEvent[],
    asker: typeof shakyo | 'city' = shakyo,
    activity?: string,
  ) =>
    obstacleTo({
      person: { events, stop: undefined },
      recipients: ['shakyo'],
      asker,
      activity,
      paused: false,
      today: TODAY,
      limit,
    });

  it('lets an organisation go on with who is thinking about it, and nobody else', () => {
    const events = [event('2026-11-15')];
    expect(obstacle(events)).toBeUndefined();
    expect(obstacle(events, 'city')).toBe('considering-elsewhere');
    expect(obstacle([event('2026-11-15', { activity: 'act1' })], shakyo, 'act2')).toBe(
      'considering-elsewhere',
    );
    expect(obstacle([event('2026-10-01')], 'city')).toBeUndefined();
  });

  it('counts asks of all organisations, and a talk with its answer once', () => {
    const answered = [event('2026-11-01'), event('2026-11-05', { outcome: 'declined' })];
    expect(obstacle(answered, 'city')).toBeUndefined();
    const lifted = event('2026-11-06', { organisation: 'city', outcome: 'lifted' });
    expect(obstacle([...answered, lifted], 'city')).toBeUndefined();
    const twice = [...answered, event('2026-11-10', { organisation: 'city', outcome: 'declined' })];
    expect(obstacle(twice)).toBe('asked-enough');
  });

  it('counts calls that nobody took apart', () => {
    const calls = ['2026-11-01', '2026-11-02', '2026-11-03'].map((on) =>
      event(on, { outcome: 'unreached' }),
    );
    expect(obstacle(calls.slice(1))).toBeUndefined();
    expect(obstacle(calls)).toBe('tried-enough');
  });

  it('counts a mail that may have gone as an ask, and one that did not go as nothing', () => {
    expect(obstacle([event(TODAY, { organisation: 'city', mail: 'sending' })])).toBe(
      'considering-elsewhere',
    );
    const failed = event(TODAY, { outcome: 'unreached', mail: 'failed' });
    expect(obstacle([failed, failed, failed, failed])).toBeUndefined();
  });
});

describe('what is due', () => {
  const due = (events: ContactEvent[], stop?: { since: string; by: string }) =>
    dueOf({ assignments: [assignment], events, stop }, 'shakyo', TODAY);

  it('is a first contact, a call to repeat or a day agreed on', () => {
    expect(due([])).toEqual({ kind: 'first-contact', since: '2026-11-10' });
    expect(due([event('2026-11-19', { outcome: 'unreached' })])).toEqual({
      kind: 'call-again',
      since: '2026-11-20',
    });
    expect(due([event('2026-11-01', { followUpOn: '2026-11-18' })])).toEqual({
      kind: 'follow-up',
      since: '2026-11-18',
    });
  });

  it('is nothing before its day, once answered, or after 連絡不要', () => {
    expect(due([event('2026-11-19')])).toBeUndefined();
    expect(due([event('2026-11-10', { outcome: 'declined' })])).toBeUndefined();
    expect(due([], { since: '2026-11-11', by: 'person' })).toBeUndefined();
  });

  it('is what it was once 連絡不要 has been lifted', () => {
    const promised = event('2026-11-01', { followUpOn: '2026-11-18' });
    const stop = event('2026-11-02', { number: 2, outcome: 'stop' });
    const lifted = event('2026-11-03', { number: 3, outcome: 'lifted', organisation: 'city' });
    expect(due([promised, stop, lifted])).toEqual({ kind: 'follow-up', since: '2026-11-18' });
    expect(due([stop, lifted])).toEqual({ kind: 'first-contact', since: '2026-11-10' });
  });

  it('is to find out what became of a mail, and to try again one that did not go', () => {
    expect(due([event(TODAY, { mail: 'sending' })])?.kind).toBe('mail-unknown');
    expect(due([event(TODAY, { outcome: 'unreached', mail: 'failed' })])?.kind).toBe('mail-failed');
  });

  it('puts promises first, the oldest before the others', () => {
    const some = [
      { kind: 'first-contact', since: '2026-11-01' },
      { kind: 'follow-up', since: '2026-11-19' },
      { kind: 'call-again', since: '2026-11-02' },
      { kind: 'follow-up', since: '2026-11-18' },
    ] as const;
    expect(some.toSorted(byUrgency).map(({ since }) => since.slice(8))).toEqual([
      '18',
      '19',
      '02',
      '01',
    ]);
  });
});

describe('the figures of registrants', () => {
  const registered = (contactId: string, change: Partial<Registered> = {}): Registered => ({
    key: { survey: 'kiyose-2026', contactId },
    events: [],
    stop: undefined,
    sameAs: [],
    ...change,
  });

  it('count once who was seen to have registered twice', () => {
    const key = (contactId: string) => ({
      survey: 'kiyose-2026',
      contactId,
      deletedOn: '2029-04-01',
    });
    const twice = [
      registered('a', { sameAs: [key('c')], events: [event('2026-11-01')] }),
      registered('b'),
      registered('c', { sameAs: [key('a')], events: [event('2026-11-01', { outcome: 'joined' })] }),
    ];
    expect(countRegistrants('2026-11', twice)).toMatchObject({
      registrants: 2,
      introduced: 1,
      takingPart: 1,
    });
  });

  it('count people, not talks', () => {
    const joined = [event('2026-11-01'), event('2026-11-02', { outcome: 'joined' })];
    const left = [event('2026-11-01', { outcome: 'declined' })];
    const call = [event('2026-11-01', { outcome: 'unreached' })];
    const people = [joined, left, call, []].map((events, i) => registered(`p${i}`, { events }));
    const stop = { since: '2026-11-03', by: 'person' };
    const stopped = registered('stopped', { events: joined, stop });
    expect(countRegistrants('2026-11', [...people, stopped])).toEqual({
      month: '2026-11',
      registrants: 4,
      introduced: 2,
      takingPart: 1,
    });
  });
});

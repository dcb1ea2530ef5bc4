import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksOf } from '../../shared/coordination/asks.ts';
import type { ContactEvent, Outcome } from '../../shared/coordination/contact-event.ts';
import {
  type Asker,
  type ContactLimit,
  obstacleTo,
} from '../../shared/coordination/contact-limit.ts';
import { type Candidate, fairOrder } from '../../shared/coordination/fair-order.ts';
import { matchesOf, reasonsFor, weightOf } from '../../shared/coordination/match.ts';
import { addDays } from '../../shared/response/day.ts';
import { definition } from '../fixtures/definition.ts';

const TODAY = '2040-11-15';
const LIMIT: ContactLimit = { days: 30, asks: 2, attempts: 4 };
const FIELDS = ['sports', 'culture', 'children'] as const;
const TIMES = ['weekday_day', 'weekend_day'] as const;
const SKILLS = ['driving', 'cooking', 'languages'] as const;
const TOWNS = ['north', 'south'] as const;
const RECIPIENTS = ['council', 'organisers'] as const;
const interests = [
  ...FIELDS.map((code) => ({ code, label: definition.title })),
  { code: 'any', label: definition.title, anyField: true as const },
];
const ASKERS: readonly Asker[] = [
  'city',
  { code: 'shakyo', recipient: 'council' },
  { code: 'group', recipient: 'organisers' },
];
const codeOf = (asker: Asker) => (asker === 'city' ? 'city' : asker.code);

const preferences = fc.record({
  interests: fc.subarray([...FIELDS, 'any']),
  skills: fc.subarray([...SKILLS]),
  availability: fc.subarray([...TIMES]),
  recipients: fc.subarray([...RECIPIENTS]),
  district: fc.constantFrom(...TOWNS),
});
const activity = fc
  .record({
    number: fc.integer({ min: 1, max: 6 }),
    field: fc.constantFrom(...FIELDS),
    town: fc.option(fc.constantFrom(...TOWNS), { nil: undefined }),
    times: fc.subarray([...TIMES], { minLength: 1 }),
    skills: fc.subarray([...SKILLS]),
  })
  .map(({ number, town, ...rest }) => ({ id: `act${number}`, ...rest, ...(town ? { town } : {}) }));
const activities = fc.uniqueArray(activity, { selector: ({ id }) => id, minLength: 1 });

const wanted = fc.record({ activity, asker: fc.constantFrom(...ASKERS) });
type Drawn<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
type Wanted = Drawn<typeof wanted>;
/** A round of asking: an activity looks for people, and what the first in the order answers. */
const round = fc.record({
  wanted,
  outcome: fc.constantFrom<Outcome>('unreached', 'considering', 'joined', 'declined', 'stop'),
  daysLater: fc.integer({ min: 0, max: 12 }),
});
const wishes = fc.array(preferences, { minLength: 1, maxLength: 8 });

const peopleOf = (wished: readonly Candidate['preferences'][]): Candidate[] =>
  wished.map((each, i) => ({
    survey: 'mihon',
    contactId: `contact-${i}`,
    preferences: each,
    person: { events: [], stop: undefined },
  }));
const askingFor = ({ activity: of, asker }: Wanted, today: string, paused = false) => ({
  activity: of,
  asker,
  interests,
  paused,
  today,
  limit: LIMIT,
});
const withEvent = (candidate: Candidate, event: ContactEvent): Candidate => ({
  ...candidate,
  person: {
    events: [...candidate.person.events, event],
    stop: event.outcome === 'stop' ? { since: event.on, by: event.organisation } : undefined,
  },
});

interface Asked {
  readonly before: readonly Candidate[];
  readonly chosen: Candidate;
  readonly event: ContactEvent;
  readonly wanted: Wanted;
}

/** Asks whoever stands first, round after round. */
function play(
  wished: readonly Candidate['preferences'][],
  some: readonly Drawn<typeof round>[],
): Asked[] {
  let people = peopleOf(wished);
  let today = TODAY;
  const asked: Asked[] = [];
  for (const { wanted: of, outcome, daysLater } of some) {
    today = addDays(today, daysLater);
    const [chosen] = fairOrder(people, askingFor(of, today));
    if (!chosen) continue;
    const { survey, contactId } = chosen;
    const event: ContactEvent = {
      survey,
      contactId,
      number: chosen.person.events.length + 1,
      on: today,
      by: 'subject',
      organisation: codeOf(of.asker),
      activity: of.activity.id,
      way: 'phone',
      outcome,
    };
    asked.push({ before: people, chosen, event, wanted: of });
    people = people.map((each) => (each.contactId === contactId ? withEvent(each, event) : each));
  }
  return asked;
}
const rounds = fc.array(round, { maxLength: 25 });
const asksIn = ({ person: { events } }: Candidate) => asksOf(events).length;

/** For each person, how many days ago they were asked and declined. */
const askedBefore = fc.array(fc.array(fc.integer({ min: 40, max: 400 }), { maxLength: 3 }), {
  maxLength: 6,
});
const declined = ({ survey, contactId }: Candidate, number: number, ago: number): ContactEvent => ({
  survey,
  contactId,
  number,
  on: addDays(TODAY, -ago),
  by: 'subject',
  organisation: 'city',
  way: 'phone',
  outcome: 'declined',
});

describe('matching people and activities', () => {
  it('says the same whatever order activities come in', () => {
    fc.assert(
      fc.property(preferences, activities, fc.infiniteStream(fc.nat()), (wished, some, numbers) => {
        const shuffled = some
          .map((each) => ({ each, by: Number(numbers.next().value) }))
          .sort((a, b) => a.by - b.by)
          .map(({ each }) => each);
        expect(matchesOf('contact-1', wished, shuffled, interests)).toEqual(
          matchesOf('contact-1', wished, some, interests),
        );
      }),
    );
  });

  it('never suggests a field that was not named, or a time at which someone cannot come', () => {
    fc.assert(
      fc.property(preferences, activities, (wished, some) => {
        const { interests: named, availability } = wished;
        for (const match of matchesOf('contact-1', wished, some, interests)) {
          const of = some.find(({ id }) => id === match.activity);
          const anyField = named.length === 0 || named.includes('any');
          expect(anyField || named.includes(String(of?.field))).toBe(true);
          const anyTime = availability.length === 0;
          expect(anyTime || of?.times.some((time) => availability.includes(time))).toBe(true);
        }
      }),
    );
  });
});

describe('what people can bring', () => {
  it('excludes nobody: an activity fits the same people whatever they named', () => {
    fc.assert(
      fc.property(preferences, activity, fc.subarray([...SKILLS]), (wished, offered, others) => {
        const fits = (skills: string[]) =>
          reasonsFor({ ...wished, skills }, offered, interests) !== undefined;
        expect(fits(others)).toBe(fits(wished.skills));
        expect(fits([])).toBe(fits(wished.skills));
      }),
    );
  });

  it('speaks for an activity that asks for it, by one reason and no other', () => {
    fc.assert(
      fc.property(preferences, activity, (wished, offered) => {
        const reasons = reasonsFor(wished, offered, interests);
        const without = reasonsFor({ ...wished, skills: [] }, offered, interests);
        if (!reasons || !without) return;
        const asked = offered.skills.some((skill) => wished.skills.some((own) => own === skill));
        expect(reasons.includes('skill')).toBe(asked);
        expect(reasons.filter((reason) => reason !== 'skill')).toEqual(without);
        expect(weightOf(reasons) > weightOf(without)).toBe(asked);
      }),
    );
  });

  it('never puts an activity before one whose field the person named', () => {
    fc.assert(
      fc.property(preferences, activities, (wished, some) => {
        const named = matchesOf('contact-1', wished, some, interests).map(({ reasons }) =>
          reasons.includes('interest'),
        );
        expect(named).toEqual(named.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('decides whom to ask first among those asked equally often, and nothing before that', () => {
    fc.assert(
      fc.property(
        askedBefore,
        fc.array(fc.boolean(), { maxLength: 6 }),
        wanted,
        (days, able, of) => {
          const next = { ...of, activity: { ...of.activity, skills: ['driving' as const] } };
          const people = peopleOf(
            days.map((_, i) => ({
              interests: ['any'],
              skills: able[i] ? ['driving'] : [],
              availability: [],
              recipients: [...RECIPIENTS],
            })),
          ).map((person, i) =>
            (days[i] ?? []).reduce<Candidate>(
              (asked, ago, number) => withEvent(asked, declined(person, number + 1, ago)),
              person,
            ),
          );
          const order = fairOrder(people, askingFor(next, TODAY));
          expect(order).toHaveLength(people.length);
          for (const [i, after] of order.slice(1).entries()) {
            const before = order[i];
            if (!before || asksIn(before) !== asksIn(after)) continue;
            if (asksIn(after) > 0) continue;
            const drives = (one: Candidate) => Number(one.preferences.skills.includes('driving'));
            expect(drives(before)).toBeGreaterThanOrEqual(drives(after));
          }
        },
      ),
    );
  });
});

describe('the order in which people are asked', () => {
  it('is the same whatever order they come in', () => {
    fc.assert(
      fc.property(wishes, rounds, wanted, (wished, before, next) => {
        const people = play(wished, before).at(-1)?.before ?? peopleOf(wished);
        const order = (some: readonly Candidate[]) =>
          fairOrder(some, askingFor(next, TODAY)).map(({ contactId }) => contactId);
        expect(order(people.toReversed())).toEqual(order(people));
      }),
    );
  });

  it('never leads to someone who did not consent to the organisation, or said 連絡不要', () => {
    fc.assert(
      fc.property(wishes, rounds, (wished, some) => {
        for (const { chosen, wanted: of } of play(wished, some)) {
          const { recipients } = chosen.preferences;
          expect(of.asker === 'city' || recipients.includes(of.asker.recipient)).toBe(true);
          expect(chosen.person.events.map(({ outcome }) => outcome)).not.toContain('stop');
        }
      }),
    );
  });

  it('never asks anyone more often than the limit, whoever asks', () => {
    fc.assert(
      fc.property(wishes, rounds, (wished, some) => {
        for (const { chosen, event } of play(wished, some)) {
          const { events } = withEvent(chosen, event).person;
          const since = addDays(event.on, 1 - LIMIT.days);
          const started = asksOf(events).filter(({ on }) => on >= since);
          expect(started.length).toBeLessThanOrEqual(LIMIT.asks);
          const calls = events.filter(({ outcome, on }) => outcome === 'unreached' && on >= since);
          expect(calls.length).toBeLessThanOrEqual(LIMIT.attempts);
        }
      }),
    );
  });

  it('asks nobody twice while someone who fits was never asked', () => {
    fc.assert(
      fc.property(wishes, rounds, (wished, some) => {
        for (const { before, chosen, event, wanted: of } of play(wished, some)) {
          if (asksIn(chosen) === 0) continue;
          const passedOver = before.filter((each) => {
            const { preferences: own, person } = each;
            const obstacle = obstacleTo({
              person,
              recipients: own.recipients,
              asker: of.asker,
              activity: of.activity.id,
              paused: false,
              today: event.on,
              limit: LIMIT,
            });
            return (
              asksIn(each) === 0 &&
              !obstacle &&
              reasonsFor(own, of.activity, interests) !== undefined
            );
          });
          expect(passedOver).toEqual([]);
        }
      }),
    );
  });

  it('has whoever was asked less often before whoever was asked more often', () => {
    fc.assert(
      fc.property(askedBefore, wanted, (days, next) => {
        const open = {
          interests: ['any'],
          skills: [],
          availability: [],
          recipients: [...RECIPIENTS],
        };
        const people = peopleOf(days.map(() => open)).map((person, i) =>
          (days[i] ?? []).reduce<Candidate>(
            (asked, ago, number) => withEvent(asked, declined(person, number + 1, ago)),
            person,
          ),
        );
        const order = fairOrder(people, askingFor(next, TODAY)).map(asksIn);
        expect(order).toHaveLength(people.length);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it('is empty while contacting rests in the whole city', () => {
    fc.assert(
      fc.property(wishes, wanted, (wished, next) => {
        expect(fairOrder(peopleOf(wished), askingFor(next, TODAY, true))).toEqual([]);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { changeDates } from '../../../shared/edition/dates.ts';
import { type Edition, heldDates, untouched } from '../../../shared/edition/edition.ts';
import {
  EDITION_STATES,
  EDITION_STEPS,
  type EditionStep,
  MOVES,
  stepsFrom,
} from '../../../shared/edition/state.ts';
import { type StepRequest, takeStep } from '../../../shared/edition/take-step.ts';
import { acceptsSending, phaseAt } from '../../../shared/survey/schedule.ts';
import { schedule } from '../../fixtures/definition.ts';

const jst = (time: string) => new Date(`${time}+09:00`);
const NOON = jst('2040-10-20T12:00:00');

const request = (step: EditionStep, change: Partial<StepRequest> = {}): StepRequest => ({
  step,
  by: 'admin-1',
  at: NOON,
  ...change,
});

/** Takes steps that must be allowed, one after the other. */
function editionAfter(...requests: StepRequest[]): Edition {
  return requests.reduce((edition, one) => {
    const outcome = takeStep(edition, schedule, one);
    if (!outcome.taken) throw new Error(`${one.step}: ${outcome.refusal}`);
    return outcome.edition;
  }, untouched('mihon'));
}

const opened = () => editionAfter(request('rehearse'), request('open'));
const closed = (at = jst('2040-11-04T09:00:00')) =>
  editionAfter(request('rehearse'), request('open'), request('close', { at }));

const refusal = (edition: Edition, one: StepRequest) => {
  const outcome = takeStep(edition, schedule, one);
  return outcome.taken ? undefined : outcome.refusal;
};

describe('the way of an edition', () => {
  it('leads from draft to published, each step with who, when and from where to where', () => {
    const at = jst('2040-11-09T09:00:00');
    const edition = editionAfter(
      request('rehearse'),
      request('open'),
      request('close', { at }),
      request('publish', { at }),
    );
    expect(edition.state).toBe('published');
    expect(edition.history.map(({ what, from, to }) => [what, from, to])).toEqual([
      ['rehearse', 'draft', 'rehearsal'],
      ['open', 'rehearsal', 'open'],
      ['close', 'open', 'closed'],
      ['publish', 'closed', 'published'],
    ]);
    expect(edition.history[0]).toMatchObject({ by: 'admin-1', at: '2040-10-20T03:00:00.000Z' });
  });

  it('refuses every step whose turn it is not', () => {
    for (const state of EDITION_STATES) {
      for (const step of EDITION_STEPS.filter((one) => MOVES[one].from !== state)) {
        expect(refusal({ ...untouched('mihon'), state }, request(step))).toBe('wrong-order');
      }
    }
  });

  it('ends where an edition is published', () => {
    expect(stepsFrom('published')).toEqual([]);
  });

  it('needs dates before anything else', () => {
    expect(takeStep(untouched('mihon'), undefined, request('rehearse'))).toEqual({
      taken: false,
      refusal: 'no-dates',
    });
  });

  it('does not open on dates that are over', () => {
    const edition = editionAfter(request('rehearse'));
    expect(refusal(edition, request('open', { at: jst('2040-11-06T00:00:00') }))).toBe(
      'closing-day-past',
    );
  });

  it('keeps the dates of the moment of opening, whatever the configuration says later', () => {
    expect(opened().dates).toEqual(schedule);
  });

  it('publishes only once nobody can send any more', () => {
    const at = jst('2040-11-05T23:59:59');
    expect(refusal(closed(), request('publish', { at }))).toBe('still-sending');
    expect(
      refusal(closed(), request('publish', { at: jst('2040-11-06T00:00:00') })),
    ).toBeUndefined();
  });
});

describe('closing by hand', () => {
  const dates = heldDates(closed(), schedule);

  it('lets nobody begin any more, at once', () => {
    expect(phaseAt(dates, jst('2040-11-04T09:00:01'))).toBe('closed');
  });

  it('loses no answer: whoever began may send until the day of grace is over', () => {
    expect(acceptsSending(dates, jst('2040-11-05T23:59:59'))).toBe(true);
    expect(acceptsSending(dates, jst('2040-11-06T00:00:00'))).toBe(false);
  });

  it('does not move the last day when that has passed', () => {
    const late = heldDates(closed(jst('2040-11-20T09:00:00')), schedule);
    expect(late.closesOn).toBe('2040-11-05');
  });
});

describe('reopening', () => {
  const reopen = (change: Partial<StepRequest> = {}) =>
    request('reopen', {
      at: jst('2040-11-05T12:00:00'),
      reason: '郵便の遅れのため',
      closesOn: '2040-11-12',
      ...change,
    });

  it('leaves a trace with its reason', () => {
    const outcome = takeStep(closed(), schedule, reopen());
    expect(outcome.taken && outcome.edition.history.at(-1)).toMatchObject({
      what: 'reopen',
      from: 'closed',
      to: 'open',
      reason: '郵便の遅れのため',
    });
  });

  it.each([undefined, '', '  '])('is refused with the reason %j', (reason) => {
    expect(refusal(closed(), reopen({ reason }))).toBe('reason-missing');
  });

  it('needs a last day that is still to come', () => {
    expect(refusal(closed(), reopen({ closesOn: '2040-11-04' }))).toBe('closes-in-the-past');
    expect(refusal(closed(), reopen({ closesOn: undefined }))).toBe('malformed');
  });

  it('takes answers again until then', () => {
    const outcome = takeStep(closed(), schedule, reopen());
    if (!outcome.taken || !outcome.edition.dates) throw new Error('not reopened');
    const dates = heldDates(outcome.edition, outcome.edition.dates);
    expect(phaseAt(dates, jst('2040-11-12T12:00:00'))).toBe('open');
  });

  it('seals what was counted, once final figures have been shown', () => {
    const sealed = (at: string) => {
      const outcome = takeStep(closed(), schedule, reopen({ at: jst(at) }));
      return outcome.taken && outcome.edition.sealedDays;
    };
    expect(sealed('2040-11-05T12:00:00')).toEqual([]);
    expect(sealed('2040-11-08T12:00:00')).toEqual(['2040-11-05']);
  });
});

describe('a rehearsal', () => {
  it('ends when the edition opens, or when administration ends it', () => {
    const ended = { startedOn: '2040-10-20', endedOn: '2040-10-20' };
    expect(opened().rehearsal).toEqual(ended);
    expect(editionAfter(request('rehearse'), request('end-rehearsal'))).toMatchObject({
      state: 'draft',
      rehearsal: ended,
    });
  });
});

describe('the dates of an edition', () => {
  const change = (
    edition: Edition,
    dates: Partial<typeof schedule>,
    at = NOON,
    reason = '理由',
  ) => {
    const outcome = changeDates(edition, schedule, {
      dates: { ...schedule, ...dates },
      by: 'admin-1',
      at,
      reason,
    });
    return outcome.changed ? outcome.edition.dates : outcome.refusal;
  };

  it('may all move before it opens', () => {
    const dates = { opensOn: '2040-11-02', closesOn: '2040-11-20', answersDeletedOn: '2041-05-01' };
    expect(change(untouched('mihon'), dates)).toMatchObject(dates);
  });

  it('keep what the consent text promises once it is open', () => {
    expect(change(opened(), { answersDeletedOn: '2041-05-01' })).toBe('promised');
    expect(change(opened(), { contactsDeletedOn: '2042-05-01' })).toBe('promised');
  });

  it('let the last day move while it is open, with a reason', () => {
    const at = jst('2040-11-04T12:00:00');
    expect(change(opened(), { closesOn: '2040-11-09' }, at)).toMatchObject({
      closesOn: '2040-11-09',
    });
    expect(change(opened(), { closesOn: '2040-11-09' }, at, ' ')).toBe('reason-missing');
    expect(change(opened(), { opensOn: '2040-11-02' }, at)).toBe('opened-already');
  });

  it('do not reopen it behind its last day, nor change afterwards', () => {
    const late = jst('2040-11-08T12:00:00');
    expect(change(opened(), { closesOn: '2040-11-12' }, late)).toBe('over-by-date');
    expect(change(closed(), { closesOn: '2040-11-12' }, late)).toBe('keying-over');
  });

  it('leave time for the last paper forms when it is closed already, and move nothing else', () => {
    const at = jst('2040-11-05T12:00:00');
    const later = { keyedUntil: '2040-11-20', closesOn: '2040-12-01' };
    expect(change(closed(), later, at)).toMatchObject({
      keyedUntil: '2040-11-20',
      closesOn: '2040-11-04',
    });
    expect(change(closed(), later, at, ' ')).toBe('reason-missing');
    expect(change(closed(), { keyedUntil: '2040-11-04' }, at)).toBe('keyed-in-the-past');
    // The answers that were counted by then are final.
    expect(change(closed(), later, jst('2040-11-06T00:00:00'))).toBe('keying-over');
  });

  it.each([
    [{ opensOn: '2040-11-06' }, 'closes-before-opening'],
    [{ opensOn: '2040-10-01', closesOn: '2040-10-19' }, 'closes-in-the-past'],
    [{ answersDeletedOn: '2040-11-06' }, 'deleted-too-soon'],
    // Answers of the 6th, which is counted on the 7th.
    [{ answersDeletedOn: '2040-11-07' }, 'deleted-too-soon'],
    [{ contactsDeletedOn: '2040-11-06' }, 'contacts-deleted-too-soon'],
    [{ keyedUntil: '2040-11-04' }, 'keyed-too-short'],
    [{ opensOn: '2040-02-30' }, 'malformed'],
  ])('are refused when %j', (dates, fault) => {
    expect(change(untouched('mihon'), dates)).toBe(fault);
  });
});

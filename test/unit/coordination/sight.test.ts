import { describe, expect, it } from 'vitest';
import { assignmentRefusal, maySee, type Viewer } from '../../../shared/coordination/sight.ts';

const shakyo = {
  code: 'shakyo',
  name: '見本の団体',
  recipient: 'shakyo',
  closed: false,
  revision: 1,
};
const ours: Viewer = { side: 'organisation', organisation: shakyo };
const assignedTo = (organisation: string) => ({
  survey: 'kiyose-2026',
  contactId: '0a1b',
  organisation,
  assignedOn: '2026-11-05',
  assignedBy: 'somebody',
});
const person = {
  recipients: ['shakyo'],
  assignments: [assignedTo('shakyo')],
  stopped: false,
};

describe('a coordinator of an organisation', () => {
  it('sees whoever the city assigned to it and who agreed to it', () => {
    expect(maySee(ours, person)).toBe(true);
  });

  it.each([
    ['was not assigned', { ...person, assignments: [] }],
    ['was assigned to another one', { ...person, assignments: [assignedTo('centre')] }],
    ['agreed to another one only', { ...person, recipients: ['volunteer_centre'] }],
    ['took the agreement back', { ...person, recipients: [] }],
    ['asked to be left alone', { ...person, stopped: true }],
  ])('does not see whoever %s', (_why, other) => {
    expect(maySee(ours, other)).toBe(false);
  });

  it('sees nobody once the organisation takes no part any more', () => {
    expect(
      maySee({ side: 'organisation', organisation: { ...shakyo, closed: true } }, person),
    ).toBe(false);
  });

  it('is told apart by the organisation’s code, and by its recipient for the consent', () => {
    const club = { ...shakyo, code: 'club', recipient: 'organisers' };
    const viewer: Viewer = { side: 'organisation', organisation: club };
    expect(maySee(viewer, { ...person, assignments: [assignedTo('club')] })).toBe(false);
    const agreed = { ...person, recipients: ['organisers'], assignments: [assignedTo('club')] };
    expect(maySee(viewer, agreed)).toBe(true);
  });
});

describe('the city', () => {
  it('sees everyone', () => {
    const nobodys = { recipients: [], assignments: [], stopped: true };
    expect(maySee({ side: 'city' }, nobodys)).toBe(true);
  });

  it('assigns only to an organisation the person agreed to', () => {
    expect(assignmentRefusal(shakyo, person)).toBeUndefined();
    expect(assignmentRefusal(shakyo, { ...person, recipients: [] })).toBe('no-consent');
    expect(assignmentRefusal(shakyo, { ...person, stopped: true })).toBe('stopped');
    expect(assignmentRefusal({ ...shakyo, closed: true }, person)).toBe('organisation-closed');
  });
});

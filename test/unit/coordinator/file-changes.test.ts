import { expect, it } from 'vitest';
import { activityCells } from '../../../functions/coordinator/activities/activity-cells.ts';
import { changedMeanwhile } from '../../../functions/coordinator/activities/changed-meanwhile.ts';
import { cellChanges } from '../../../functions/coordinator/files/file-changes.ts';
import { createLookedAtFiles } from '../../../functions/coordinator/files/looked-at-files.ts';
import { type Activity, ActivitySchema } from '../../../shared/coordination/activity.ts';
import { definitions } from '../../../surveys/index.ts';

const PARK: Activity = {
  id: 'park',
  organisation: 'shakyo',
  title: '（見本）公園の手入れ',
  description: '（見本）花壇の水やりをします。',
  field: 'environment',
  place: '（見本）中央公園',
  times: ['weekend_day'],
  skills: [],
  needed: 5,
  shownToPublic: true,
  closed: false,
  revision: 1,
};
const optIn = definitions.get('kiyose-2026')?.optIn;
if (!optIn) throw new Error('no definition');
const shakyo = {
  code: 'shakyo',
  name: '（見本）社協',
  recipient: 'shakyo',
  closed: false,
  revision: 1,
};
const choices = { optIn, organisations: [shakyo] };

it('a changed activity shows each column that changes in the words of the file, and no other', () => {
  const after: Activity = {
    ...PARK,
    skills: ['driving'],
    brings: '軍手',
    closed: true,
    revision: 2,
  };
  expect(cellChanges(activityCells(PARK, choices), activityCells(after, choices))).toEqual([
    { column: 'あると助かること', before: '', after: '車の運転' },
    { column: '持ち物', before: '', after: '軍手' },
    { column: '募集終了', before: 'いいえ', after: 'はい' },
  ]);
});

it('what was looked at can’t be stored over a change, nor for an organisation that left', () => {
  const next = { ...PARK, revision: 2 };
  expect(changedMeanwhile([next], [PARK], choices)).toEqual([]);
  expect(changedMeanwhile([next], [{ ...PARK, revision: 2 }], choices)[0]).toContain(
    '公園の手入れ',
  );
  expect(changedMeanwhile([PARK], [PARK], choices)).toHaveLength(1);
  const [left] = changedMeanwhile([next], [PARK], { organisations: [] });
  expect(left).toContain('団体が参加を終えたか');
});

it('a sealed file opens for whoever looked at it, and for nobody else', async () => {
  const secret = 'a secret of at least 32 characters';
  const files = (key: string, kind: string) => createLookedAtFiles(key, kind, ActivitySchema);
  const sealed = await files(secret, 'activities').seal('one', [PARK]);
  expect(await files(secret, 'activities').open(sealed, 'one')).toEqual([PARK]);
  expect(await files(secret, 'activities').open(sealed, 'two')).toBeUndefined();
  expect(await files(secret, 'organisations').open(sealed, 'one')).toBeUndefined();
  expect(await files(`another ${secret}`, 'activities').open(sealed, 'one')).toBeUndefined();
});

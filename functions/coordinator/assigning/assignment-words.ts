import type { AssignmentRefusal } from '../../../shared/coordination/sight.ts';

const TEXTS: Readonly<Record<AssignmentRefusal, string>> = {
  'organisation-closed': 'この団体は活動を終えています。',
  'no-consent': 'ご本人が、この団体への連絡先の提供に同意していません。',
  stopped: 'ご本人から連絡不要の申し出があります。',
};

/** One sentence that says why somebody can't be assigned. */
export const assignmentRefusalText = (refusal: AssignmentRefusal): string => TEXTS[refusal];

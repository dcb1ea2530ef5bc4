import type { OptIn } from '../../../../shared/survey/definition.ts';
import { towns } from '../towns.ts';
import { availability } from './availability.ts';
import { interests } from './interests.ts';
import { consentNotice } from './notice/index.ts';
import { recipients } from './recipients.ts';
import { skills } from './skills.ts';

export const optIn: OptIn = {
  consentVersion: '2026-1',
  minimumAge: 18,
  notice: consentNotice,
  interests,
  skills,
  availability,
  districts: towns,
  recipients,
};

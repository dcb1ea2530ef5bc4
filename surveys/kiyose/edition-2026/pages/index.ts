import type { Page } from '../../../../shared/survey/definition.ts';
import { aboutYou } from './about-you/index.ts';
import { activities } from './activities.ts';
import { habits } from './habits.ts';
import { living } from './living.ts';
import { opinion } from './opinion.ts';
import { preparedness } from './preparedness.ts';
import { reasons } from './reasons.ts';
import { surroundings } from './surroundings.ts';
import { wellbeing } from './wellbeing.ts';

/** One topic, or one block of statements on one scale, a page. */
export const pages: Page[] = [
  living,
  reasons,
  wellbeing,
  activities,
  surroundings,
  habits,
  preparedness,
  aboutYou,
  opinion,
];

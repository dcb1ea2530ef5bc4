import type { Notice } from '../../../../shared/survey/notice.ts';
import { collected } from './collected.ts';
import { keeping } from './keeping.ts';
import { rights } from './rights.ts';

/** Everything the form collects; the opt-in has its own notice, read before details are left. */
export const privacy: Notice = [...collected, ...keeping, ...rights];

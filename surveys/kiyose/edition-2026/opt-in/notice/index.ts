import type { OptIn } from '../../../../../shared/survey/definition.ts';
import { choice } from './choice.ts';
import { keeping } from './keeping.ts';
import { purpose } from './purpose.ts';

/** What a person is told before leaving contact details; a changed word is a new consent version. */
export const consentNotice: OptIn['notice'] = [...purpose, ...choice, ...keeping];

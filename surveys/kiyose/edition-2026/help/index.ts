import type { Notice } from '../../../../shared/survey/notice.ts';
import { accessCode } from './access-code.ts';
import { afterwards } from './afterwards.ts';
import { onTheWay } from './on-the-way.ts';
import { waysToAnswer } from './ways-to-answer.ts';

/** What residents ask when something is in the way of answering. */
export const help: Notice = [...waysToAnswer, ...accessCode, ...onTheWay, ...afterwards];

import { jaSimple as shared } from '../../../../shared/web/residents/messages/ja-simple/index.ts';
import type { Messages } from '../ja/index.ts';
import { afterSending } from './after-sending.ts';
import { around } from './around.ts';
import { check } from './check.ts';
import { copy } from './copy.ts';
import { elsewhere } from './elsewhere.ts';
import { keep } from './keep.ts';
import { open } from './open.ts';
import { pause } from './pause.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { receipt } from './receipt.ts';
import { signUp } from './sign-up.ts';
import { start } from './start.ts';
import { thanks } from './thanks.ts';

/** Every sentence of the form that is not part of a survey's own definition. */
export const jaSimple: Messages = {
  ...shared,
  ...questions,
  ...start,
  ...signUp,
  ...check,
  ...copy,
  ...receipt,
  ...thanks,
  ...afterSending,
  ...keep,
  ...problems,
  ...pause,
  ...open,
  ...elsewhere,
  ...around,
};

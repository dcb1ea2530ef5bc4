import * as z from 'zod';
import { createSignUpCookie } from '../../../functions/resident/contact/sign-up.ts';
import { createDoor } from '../../../functions/resident/door.tsx';
import { EnvironmentSchema } from '../../../functions/resident/environment.ts';
import { createForm } from '../../../functions/resident/form.tsx';
import { createPauses } from '../../../functions/resident/pause/pauses.ts';
import { bySurvey, type ResidentDeps } from '../../../functions/resident/site.ts';
import { draftExpiryIn } from '../../../functions/resident/visit/draft.ts';
import { rememberDrafts } from '../../../functions/resident/visit/recent-drafts.ts';
import { createVisitCookie } from '../../../functions/resident/visit/visit.ts';
import { createDetailsEncryptor } from '../../../shared/contact/details-cipher.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnvironment } from '../../../shared/runtime/environment.ts';
import { createSiteHandler } from '../../../shared/runtime/lambda.ts';
import { createLogger } from '../../../shared/runtime/logger.ts';
import { countRefusedCode } from '../../../shared/runtime/metrics.ts';
import { loadAssets } from '../../../shared/web/assets.ts';
import { definitions } from '../../../surveys/index.ts';
import { createMemoryStores } from './memory-stores.ts';

/** The residents' function as `functions/resident/index.ts` builds it, but for where it stores. */
const env = readEnvironment(EnvironmentSchema.extend({ ASSETS: z.string().min(1) }));
const logger = createLogger('resident');
const stores = createMemoryStores();
const editions = bySurvey(
  env.SCHEDULES.flatMap((schedule) => {
    const definition = definitions.get(schedule.survey);
    return definition ? [{ definition, schedule }] : [];
  }),
);

const deps: ResidentDeps = {
  ...stores,
  drafts: rememberDrafts(stores.drafts, systemClock),
  editions,
  refreshEditions: async () => {},
  begunVisits: { count: async () => {} },
  encryptDetails: createDetailsEncryptor(env.CONTACT_KEY),
  pauses: createPauses(stores.pauses, env.SESSION_SECRET),
  visits: createVisitCookie(env.SESSION_SECRET, draftExpiryIn(editions), systemClock),
  signUpTickets: createSignUpCookie(env.SESSION_SECRET),
  accessCodeSecret: env.ACCESS_CODE_SECRET,
  withdrawalCodeSecret: env.WITHDRAWAL_CODE_SECRET,
  assets: loadAssets(env.ASSETS, { script: true }),
  clock: systemClock,
  logger,
  countRefusedCode,
};
const form = createForm(deps);
const app = createDoor(deps, async () => form);

export const handler = createSiteHandler(app, logger);

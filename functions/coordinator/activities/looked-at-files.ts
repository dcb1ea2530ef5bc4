import * as z from 'zod';
import { type Activity, ActivitySchema } from '../../../shared/coordination/activity.ts';
import { createSeal, deriveKey } from '../../../shared/web/sealed.ts';

/** What a file adds and changes, as one coordinator looked at it; the page carries it sealed. */
const LookedAtSchema = z.strictObject({
  /** The provider's id of who looked. */
  subject: z.string(),
  activities: z.array(ActivitySchema).min(1),
});

export interface LookedAtFiles {
  seal(subject: string, activities: readonly Activity[]): Promise<string>;
  /** What was looked at, unchanged; undefined for another coordinator or what was never sealed here. */
  open(sealed: string, subject: string): Promise<readonly Activity[] | undefined>;
}

export function createLookedAtFiles(secret: string): LookedAtFiles {
  const seal = createSeal(deriveKey(secret, 'file of activities looked at'));
  return {
    seal: (subject, activities) => seal.seal({ subject, activities }),
    async open(sealed, subject) {
      const { data } = LookedAtSchema.safeParse(await seal.open(sealed));
      return data?.subject === subject ? data.activities : undefined;
    },
  };
}

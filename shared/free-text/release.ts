import * as z from 'zod';
import { StampSchema } from '../login/stamp.ts';
import { TextLanguageSchema } from './text-language.ts';

const LONGEST_REASON = 200;

const own = {
  survey: z.string().min(1),
  question: z.string().min(1),
  /** Leads from the text to this and not back: a hash of the answer's random id. */
  ref: z.string().regex(/^[0-9a-f]{32}$/),
  /** Of the step, from 1. */
  number: z.int().min(1),
  /** The day on which the answers are deleted; no step outlives them. */
  keptUntil: z.iso.datetime(),
  by: StampSchema,
  /** Of whoever did this as somebody's deputy. */
  deputyship: z.string().nullable(),
};
const reason = z.string().max(LONGEST_REASON);

/** What was done about making one text public; steps are only ever added. */
export const ReleaseStepSchema = z.discriminatedUnion('step', [
  z.strictObject({
    ...own,
    step: z.literal('proposed'),
    /** As the public would read it. */
    text: z.string().min(1),
    /** Null for one that the site does not speak. */
    language: TextLanguageSchema.nullable(),
  }),
  z.strictObject({ ...own, step: z.literal('approved') }),
  z.strictObject({ ...own, step: z.literal('returned'), reason }),
  z.strictObject({ ...own, step: z.literal('withdrawn'), reason }),
]);
export type ReleaseStep = z.infer<typeof ReleaseStepSchema>;
export type Proposal = Extract<ReleaseStep, { step: 'proposed' }>;

/** How one text stands: `none` as long as nobody proposed it. */
export type ReleaseState = 'none' | ReleaseStep['step'];

export interface Release {
  readonly state: ReleaseState;
  /** The wording that the last steps are about; missing as long as nobody proposed one. */
  readonly proposal: Proposal | undefined;
  /** Earliest first. */
  readonly steps: readonly ReleaseStep[];
}

/** @param steps of one text, earliest first. */
export const releaseOf = (steps: readonly ReleaseStep[]): Release => ({
  state: steps.at(-1)?.step ?? 'none',
  proposal: steps.findLast((one) => one.step === 'proposed'),
  steps,
});

/** What may be done next: nothing is proposed twice, and only what waits is approved or returned. */
export const mayFollow = (step: ReleaseStep['step'], state: ReleaseState): boolean =>
  step === 'proposed'
    ? state !== 'proposed' && state !== 'approved'
    : state === 'proposed' || (step === 'withdrawn' && state === 'approved');

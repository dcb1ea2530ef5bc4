import * as z from 'zod';

/** Where an edition stands on its way through a year. */
export const EDITION_STATES = ['draft', 'rehearsal', 'open', 'closed', 'published'] as const;
export const EditionStateSchema = z.enum(EDITION_STATES);
export type EditionState = z.infer<typeof EditionStateSchema>;

export const EDITION_STEPS = [
  'rehearse',
  'end-rehearsal',
  'open',
  'close',
  'reopen',
  'publish',
] as const;
export const EditionStepSchema = z.enum(EDITION_STEPS);
export type EditionStep = z.infer<typeof EditionStepSchema>;

interface Move {
  readonly from: EditionState;
  readonly to: EditionState;
}

/** Every step there is; whatever is not here is a wrong order. */
export const MOVES: Readonly<Record<EditionStep, Move>> = {
  rehearse: { from: 'draft', to: 'rehearsal' },
  'end-rehearsal': { from: 'rehearsal', to: 'draft' },
  open: { from: 'rehearsal', to: 'open' },
  close: { from: 'open', to: 'closed' },
  reopen: { from: 'closed', to: 'open' },
  publish: { from: 'closed', to: 'published' },
};

/** The steps that lead on from a state. */
export const stepsFrom = (state: EditionState): EditionStep[] =>
  EDITION_STEPS.filter((step) => MOVES[step].from === state);

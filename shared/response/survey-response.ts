import * as z from 'zod';
import { AnswersSchema } from '../survey/answers.ts';
import { LanguageSchema } from '../survey/language.ts';
import { DaySchema } from './day.ts';

/** Drawn from the resident register, or anyone who came; never pooled. */
export const STREAMS = ['sampled', 'open'] as const;
export const StreamSchema = z.enum(STREAMS);
export type Stream = z.infer<typeof StreamSchema>;

export const CHANNELS = ['web', 'paper'] as const;
export const ChannelSchema = z.enum(CHANNELS);
export type Channel = z.infer<typeof ChannelSchema>;

/**
 * One answered form as it is kept. It names no code, person, contact or time; `id` is random and
 * derived from nothing.
 */
export const SurveyResponseSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  survey: z.string().min(1),
  definitionVersion: z.int().min(1),
  /** How many typing errors had been corrected in what was read; absent before the first. */
  textVersion: z.int().min(1).optional(),
  stream: StreamSchema,
  channel: ChannelSchema,
  language: LanguageSchema,
  day: DaySchema,
  answers: AnswersSchema,
});
export type SurveyResponse = z.infer<typeof SurveyResponseSchema>;

import * as z from 'zod';

/** What was answered to one question, by its type; an unanswered question has no entry at all. */
export const AnswerSchema = z.union([
  /** single, scale: the option's code; text: what was written. */
  z.string(),
  /** rating, number. */
  z.int(),
  /** multiple: codes in the order of the definition. */
  z.array(z.string()).min(1),
  /** matrix: option by row, answered rows only. */
  z.record(z.string(), z.string()),
]);
export type Answer = z.infer<typeof AnswerSchema>;

/** Answers by question code. */
export const AnswersSchema = z.record(z.string(), AnswerSchema);
export type Answers = z.infer<typeof AnswersSchema>;

export const isRowAnswers = (answer: Answer | undefined): answer is Record<string, string> =>
  typeof answer === 'object' && !Array.isArray(answer);

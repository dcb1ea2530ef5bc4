import { Phrase } from '../phrase.tsx';

/** An answer as words: those of the city, which may hold marks, or those that were typed. */
export interface ShownAnswer {
  readonly words: string;
  readonly typed: boolean;
}

/** Undefined for a blank. */
export const typedWords = (words: string | undefined): ShownAnswer | undefined =>
  words ? { words, typed: true } : undefined;

/** Undefined for a blank. */
export const cityWords = (words: string): ShownAnswer | undefined =>
  words ? { words, typed: false } : undefined;

/** The definition of a list: an answer, or what the city calls a blank. */
export function AnswerWords({ answer, blank }: { answer: ShownAnswer | undefined; blank: string }) {
  return (
    <dd class={answer ? '' : 'unanswered'}>
      {answer?.typed ? answer.words : <Phrase text={answer?.words ?? blank} />}
    </dd>
  );
}

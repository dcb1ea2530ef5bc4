/** Someone as the log-in provider knows them. */
export interface Actor {
  readonly subject: string;
}

/**
 * Whether `second` may do what needs another person than `first`. Nobody is two people: whoever
 * stands in for a colleague does so as a person of their own, named to the role for that time, and
 * what they did is recorded under their own name. So one deputy is enough for a duty to go on, and
 * no deputy lets one person do both halves.
 */
export const maySecond = (first: Actor, second: Actor): boolean => first.subject !== second.subject;

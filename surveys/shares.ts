/** How invented residents answer one question, or one row of a matrix. */
export interface QuestionShares {
  /** How likely it is to be left blank, 0 to 1. */
  readonly blank?: number;
  /**
   * By option code (or number, for ratings). One answer: relative weights. Several answers: how
   * likely each is to be ticked, 0 to 1; an exclusive one is drawn first and then stands alone.
   * Options that are not listed are never chosen.
   */
  readonly options?: Readonly<Record<string, number>>;
  /** Free text: what may be written, each equally likely. */
  readonly texts?: readonly string[];
}

/** By field name: a question's code, or `question.row` for the rows of a matrix. */
export type Shares = Readonly<Record<string, QuestionShares>>;

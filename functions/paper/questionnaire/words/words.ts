/** What the printed form says around the questions of a definition; texts may carry readings. */
export interface Words {
  /** Above the box in which the reception writes the ticket's number. */
  readonly ticket: string;
  readonly howTo: string;
  /** What to heed before filling the form in, one item each. */
  instructions(closesOn: string | undefined): readonly string[];
  readonly contact: string;
  questionLabel(number: number): string;
  readonly one: string;
  readonly any: string;
  upTo(limit: number): string;
  readonly oneEach: string;
  numberBetween(min: number, max: number): string;
  readonly freeText: string;
  /** @param options as 「1 住みたい」, or several joined. */
  onlyAfter(question: string, options: string): string;
  readonly or: string;
  goOn(options: string, question: string): string;
  /** Where questions for everyone come first. */
  answerToo(options: string, question: string): string;
  othersGoOn(question: string): string;
  readonly end: string;
}

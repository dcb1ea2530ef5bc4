import type {
  Definition,
  MatrixQuestion,
  Page,
  Question,
} from '../../../shared/survey/definition.ts';
import { rowField } from '../../../shared/survey/read-answer.ts';

/** One place of the printed form that takes one answer: a question, or one row of a matrix. */
export interface PrintedField {
  /** As the answer is read: `question` or `question.row`. */
  readonly name: string;
  /** As it stands on the form: 「問9 (2)」. */
  readonly label: string;
  readonly question: Question;
  readonly row?: MatrixQuestion['rows'][number];
}

export interface PrintedQuestion {
  /** Counted over the whole form, from 1; filtered questions too. */
  readonly number: number;
  readonly question: Question;
  readonly fields: readonly PrintedField[];
}

export interface PrintedPage {
  readonly page: Page;
  readonly questions: readonly PrintedQuestion[];
}

/** The form as it is printed and keyed: everything in order, whoever is asked it. */
export function printedForm(definition: Definition): PrintedPage[] {
  let number = 0;
  return definition.pages.map((page) => ({
    page,
    questions: page.questions.map((question) => {
      number += 1;
      return { number, question, fields: fieldsOf(question, number) };
    }),
  }));
}

/** Every field in the order of the form. */
export const printedFields = (definition: Definition): PrintedField[] =>
  printedForm(definition).flatMap(({ questions }) => questions.flatMap(({ fields }) => fields));

function fieldsOf(question: Question, number: number): PrintedField[] {
  if (question.type !== 'matrix') {
    return [{ name: question.code, label: `問${number}`, question }];
  }
  return question.rows.map((row, index) => ({
    name: rowField(question, row.code),
    label: `問${number} (${index + 1})`,
    question,
    row,
  }));
}

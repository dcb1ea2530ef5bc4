import { type Column, toCsv } from '../../../shared/csv/csv.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { plainText } from '../../../shared/web/marks.ts';
import { type PrintedField, printedFields } from '../form/printed-form.ts';

interface Line {
  readonly label: string;
  readonly text: string;
  readonly column: string;
  readonly printed: number | null;
  readonly code: string;
  readonly meaning: string;
}

const COLUMNS: readonly Column<Line>[] = [
  { header: '問', cell: ({ label }) => label },
  { header: '質問', cell: ({ text }) => text },
  { header: '列の名前', cell: ({ column }) => column },
  { header: '調査票の番号', cell: ({ printed }) => printed },
  { header: '入れるコード', cell: ({ code }) => code },
  { header: '意味', cell: ({ meaning }) => meaning },
];

/** What a keying firm needs: which column each question has, and which code each printed number. */
export function columnsCsv(definition: Definition): string {
  const ticket: Line = {
    label: '',
    text: '整理番号',
    column: 'ticket',
    printed: null,
    code: '6桁の数字',
    meaning: '受付で調査票に書いた番号',
  };
  return toCsv(COLUMNS, [ticket, ...printedFields(definition).flatMap(linesOf)]);
}

function linesOf(field: PrintedField): Line[] {
  const { label, name, question, row } = field;
  const line = {
    label,
    text: plainText((row?.label ?? question.title).ja),
    column: name,
  };
  switch (question.type) {
    case 'text':
      return [{ ...line, printed: null, code: '文章', meaning: `${question.maxLength}字まで` }];
    case 'rating':
      return [{ ...line, printed: null, code: '0から10の数', meaning: '' }];
    case 'number':
      return [
        {
          ...line,
          printed: null,
          code: `${question.min}から${question.max}の数`,
          meaning: plainText(question.unit.ja),
        },
      ];
    default:
      return question.options.map((option, index) => ({
        ...line,
        printed: index + 1,
        code: option.code,
        meaning:
          plainText(option.label.ja) +
          (question.type === 'multiple' ? '（複数のときはコードを;でつなぐ）' : ''),
      }));
  }
}

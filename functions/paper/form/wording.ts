import type { Language } from '../../../shared/survey/language.ts';
import { plainText } from '../../../shared/web/marks.ts';
import type { PrintedField } from './printed-form.ts';
import { ILLEGIBLE, type KeyedFault } from './read-keyed.ts';

const NO_ANSWER = '無回答';
const UNREADABLE = '判読不能・無効';

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ja: '日本語',
  'ja-simple': 'やさしい日本語',
  en: '英語',
  'zh-Hans': '中国語（簡体字）',
  ko: '韓国語',
};

/** What may be keyed into a field, as it stands beside it. */
export function allowed({ question }: PrintedField): string {
  switch (question.type) {
    case 'text':
      return `${question.maxLength}字まで`;
    case 'rating':
      return '0〜10';
    case 'number':
      return `${question.min}〜${question.max}`;
    case 'multiple': {
      const last = question.options.length;
      const some = question.limit === undefined ? 'いくつでも' : `${question.limit}つまで`;
      return last < 10 ? `1〜${last}を${some}` : `1〜${last}を${some}、間に空白`;
    }
    default:
      return `1〜${question.options.length}`;
  }
}

/** Why what was typed can't be taken and what to do, as a sentence that names the question. */
export function faultText(field: PrintedField, fault: KeyedFault): string {
  return `${field.label}：${reasonOf(fault)}`;
}

function reasonOf(fault: KeyedFault): string {
  const unreadable = `紙のとおりなら「${ILLEGIBLE}」（${UNREADABLE}）と入力してください。`;
  switch (fault.kind) {
    case 'not-printed':
      return `選択肢は1〜${fault.last}です。番号を確かめてください。`;
    case 'two-readings': {
      const digits = [...fault.typed].join('番と');
      return `「${fault.typed}」は2通りに読めます。${fault.typed}番なら「${fault.typed}.」、${digits}番なら「${[...fault.typed].join(' ')}」と入力してください。`;
    }
    case 'not-a-number':
      return `数字で入力してください。読めないときは「${ILLEGIBLE}」と入力してください。`;
    case 'several-for-one':
      return `答えは1つだけの問です。2つ以上に○がある場合、${unreadable}`;
    case 'too-many':
      return `○は${fault.limit}つまでの問です。${unreadable}`;
    case 'exclusive':
      return `ほかの選択肢と一緒に選べない番号があります。${unreadable}`;
    case 'out-of-range':
      return `${fault.min}〜${fault.max}の数を入力してください。${unreadable}`;
    case 'too-long':
      return `${fault.limit}字までのところ、${fault.length}字あります。${fault.limit}字以内にしてください。`;
    default:
      return '入力した内容を確かめてください。';
  }
}

/** What a keyed value means, in words: 「2 女性」. */
export function meaningOf({ question }: PrintedField, keyed: string): string {
  if (keyed === '') return NO_ANSWER;
  if (keyed === ILLEGIBLE) return UNREADABLE;
  if (question.type === 'number') return `${keyed}${plainText(question.unit.ja)}`;
  if (!('options' in question)) return keyed;
  return keyed
    .split(' ')
    .map((number) => `${number} ${plainText(question.options[Number(number) - 1]?.label.ja ?? '')}`)
    .join('、');
}

import type { Indicator } from '../indicator/indicator.ts';
import { readMonth } from '../indicator/printed-date.ts';
import { inUnit, readPrinted } from '../indicator/printed-quantity.ts';
import type { Figure } from './figure.ts';

/** The columns of a file and the fields of the form, by what staff call them. */
export const FIGURE_FIELDS = {
  value: '値',
  mean: '国平均',
  at: '値の時期',
  department: '担当課',
  source: '出典',
  n: '回答数（n）',
  everyone: '全数調査',
  note: '備考',
} as const;
export type FigureField = keyof typeof FIGURE_FIELDS;
export type FigureInput = Readonly<Record<FigureField, string>>;

export interface FigureFault {
  readonly field: FigureField;
  readonly text: string;
}

export type ReadFigure =
  | { readonly ok: true; readonly figure: Omit<Figure, 'number' | 'entered'> }
  | { readonly ok: false; readonly faults: readonly FigureFault[] };

const LONGEST = 500;

/** The unit in which a figure is entered: percent for a share and its gap, else as printed. */
export function enteredUnit({ measure, stated }: Indicator): string {
  if (measure.type === 'gap_to_mean') return '％';
  // Some units carry a remark after the print, such as 「％ (not printed)」.
  return stated[0]?.unit.split(' ')[0] ?? '';
}

/** Whether the indicator is a percent of people asked in a survey that is not this platform's. */
export const isAsked = ({ kind }: Indicator): boolean => kind === 'other_survey_percent';

/**
 * Reads what a department typed or wrote into a file, full-width digits and signs too.
 *
 * @param today a day of Japan: nothing can have been measured later.
 * @returns the figure, or everything that has to be mended.
 */
export function readFigure(indicator: Indicator, input: FigureInput, today: string): ReadFigure {
  const faults: FigureFault[] = [];
  const fail = (field: FigureField, text: string) => void faults.push({ field, text });
  const gap = indicator.measure.type === 'gap_to_mean';
  const value = readValue(indicator, input.value);
  if (typeof value === 'string') fail('value', value);
  const mean = gap ? readValue(indicator, input.mean) : undefined;
  if (typeof mean === 'string') fail('mean', mean);
  const at = tidyDate(input.at);
  const month = readMonth(at);
  if (month === undefined) {
    fail(
      'at',
      '「2026年10月」「令和8年10月」「2026年」「2026-10-31」のいずれかの形で入力してください。',
    );
  } else if (isLater(at, month, today)) {
    fail('at', '今日より後の時期です。値を測った時期を入力してください。');
  }
  for (const field of ['department', 'source'] as const) {
    if (input[field].trim() === '') fail(field, `${FIGURE_FIELDS[field]}を入力してください。`);
  }
  for (const field of ['department', 'source', 'note'] as const) {
    if ([...input[field]].length > LONGEST) fail(field, `${LONGEST}字以内で入力してください。`);
  }
  const n = isAsked(indicator) ? readCount(input.n) : null;
  if (n === 'faulty') fail('n', '回答した人の数を、1以上の整数で入力してください。');
  const everyone = isAsked(indicator) ? readYes(input.everyone) : false;
  if (everyone === undefined) fail('everyone', '「はい」か「いいえ」を入力してください。');
  const allRead = typeof value === 'number' && typeof mean !== 'string' && n !== 'faulty';
  if (faults.length > 0 || !allRead || everyone === undefined) return { ok: false, faults };
  return {
    ok: true,
    figure: {
      indicator: indicator.code,
      value: mean === undefined ? value : (Math.round(value * 10) - Math.round(mean * 10)) / 10,
      gap: mean === undefined ? null : { share: value, mean },
      at,
      department: input.department.trim(),
      source: input.source.trim(),
      n,
      everyone,
      note: input.note.trim(),
    },
  };
}

/** The number in the plan's unit, or what to do. */
function readValue(indicator: Indicator, written: string): number | string {
  const unit = enteredUnit(indicator);
  const text = written.normalize('NFKC').replace(/\s/g, '');
  if (text === '') return '数を入力してください。';
  const [, sign = '', bare = ''] = /^([-−△▲]?)(.*)$/.exec(text) ?? [];
  const { type } = indicator.measure;
  const mayFall = type === 'cumulative' || type === 'reduction_rate';
  if (sign !== '' && !mayFall) return '0以上の数を入力してください。';
  const quantity = readPrinted(/\d$/.test(bare) ? `${bare}${unit}` : bare, 'amount');
  if (quantity.type !== 'number') {
    return `数として読み取れません。「${unit}」の単位で、数字だけを入力してください。`;
  }
  const value = inUnit(quantity, unit);
  if (value === undefined) return `単位が計画と違います。「${unit}」の値を入力してください。`;
  const isShare = type === 'percent' || type === 'gap_to_mean';
  if (isShare && value > 100) return '0から100までの割合を入力してください。';
  return sign === '' || value === 0 ? value : -value;
}

function readCount(written: string): number | null | 'faulty' {
  const text = written.normalize('NFKC').replace(/[\s,人件]/g, '');
  if (text === '') return null;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 'faulty';
}

function readYes(written: string): boolean | undefined {
  const text = written.normalize('NFKC').trim().toLowerCase();
  if (['はい', 'yes', '全数'].includes(text)) return true;
  return ['', 'いいえ', 'no'].includes(text) ? false : undefined;
}

/** 「令和8年10月」 and 2026/10/31, as spreadsheets leave it, in the ways the plan prints dates. */
function tidyDate(written: string): string {
  const text = written.normalize('NFKC').replace(/\s/g, '');
  const era = /^令和(元|\d{1,2})年(.*)$/.exec(text);
  if (era) return `${2018 + (era[1] === '元' ? 1 : Number(era[1]))}年${era[2]}`;
  return text.replace(/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, (_all, y, m, d) =>
    [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
  );
}

/** A bare year stands for its December, and may be entered while it runs. */
function isLater(at: string, month: number, today: string): boolean {
  const [year = 0, ofYear = 0] = today.split('-').map(Number);
  if (/^\d{4}年$/.test(at)) return Math.floor(month / 12) > year;
  return at.includes('-') ? at > today : month > year * 12 + ofYear - 1;
}

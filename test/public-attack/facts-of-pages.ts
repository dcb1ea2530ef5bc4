import { type HTMLElement, parse } from 'node-html-parser';
import type { Stream } from '../../shared/response/survey-response.ts';
import { baseOf, type Cell, type Fact } from './facts.ts';
import type { ResultsFile } from './facts-of-files.ts';

type Language = 'ja' | 'en';
type Labelled = ResultsFile['questions'][number];

/** What the page of a results site at this address says of cells; nothing for pages without figures. */
export function factsOfPage(address: string, html: string, file: ResultsFile): Fact[] {
  const root = parse(html);
  const language: Language =
    root.querySelector('html')?.getAttribute('lang') === 'en' ? 'en' : 'ja';
  const reader: Reader = { where: address, root, language, file };
  const [, kind, name = ''] =
    /\/(questions|indicators|respondents)(?:\/([^?/]+))?(?:\?|$)/.exec(address) ?? [];
  if (kind === 'questions' && name !== '') return ofQuestion(reader, name);
  if (kind === 'respondents') return ofRespondents(reader);
  if (kind === 'indicators') return ofIndicator(reader, name);
  return ofBoard(reader);
}

interface Reader {
  readonly where: string;
  readonly root: HTMLElement;
  readonly language: Language;
  readonly file: ResultsFile;
}

const textOf = (element: HTMLElement | null | undefined): string =>
  (element?.text ?? '').replace(/\s+/g, ' ').trim();
const cellsOf = (row: HTMLElement): string[] => row.querySelectorAll('td').map(textOf);
const numberOf = (text: string): number | null => {
  const digits = /^\*?([\d,]+)$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
};
const tenthsOf = (text: string): number | null => {
  const printed = /^(\d+\.\d)(?:％|%)?$/.exec(text)?.[1];
  return printed === undefined ? null : Math.round(Number(printed) * 10);
};
const rangeOf = (text: string): { low: number; high: number } | null => {
  const [, low, high] = /(\d+\.\d)[〜–](\d+\.\d)(?:％|%)/.exec(text) ?? [];
  return low && high ? { low: Math.round(+low * 10), high: Math.round(+high * 10) } : null;
};

/** X is a cell that says it is hidden; whatever else a page prints there is a fact. */
function said(
  cell: Cell,
  where: string,
  printed: Partial<Record<'count' | 'percent' | 'interval' | 'weighted', string>>,
): Fact[] {
  const facts: Fact[] = [];
  const [count, percent, interval, weighted] = [
    numberOf(printed.count ?? ''),
    tenthsOf(printed.percent ?? ''),
    rangeOf(printed.interval ?? ''),
    tenthsOf(printed.weighted ?? ''),
  ];
  if (printed.count === 'X' || printed.percent === 'X') facts.push({ says: 'hidden', cell, where });
  if (count !== null) facts.push({ says: 'count', cell, count, where });
  if (percent !== null) facts.push({ says: 'percent', cell, tenths: percent, where });
  if (percent === null && printed.percent === '-')
    facts.push({ says: 'count', cell, count: 0, where });
  if (interval) facts.push({ says: 'interval', cell, ...interval, where });
  if (weighted !== null) facts.push({ says: 'weighted', cell, tenths: weighted, where });
  return facts;
}

/** What stands before an option in the words of a chart. */
const SEPARATORS = ['。', '、', '. ', ', '];

const streamsOf = ({ root }: Reader): [Stream, HTMLElement][] =>
  (['sampled', 'open'] as const).flatMap((stream) => {
    const section = root.querySelector(`section[aria-labelledby=${stream}]`);
    return section ? [[stream, section] as [Stream, HTMLElement]] : [];
  });

const find = ({ file, where }: Reader, ok: (one: Labelled) => boolean): Labelled => {
  const found = file.questions.find(ok);
  if (!found) throw new Error(`${where} has a table of something unknown`);
  return found;
};
const codeOf = ({ language, where }: Reader, { options }: Labelled, label: string): string => {
  const code = options.find(
    (option) => option.label[language].replace(/\s+/g, ' ').trim() === label,
  )?.code;
  if (code === undefined) throw new Error(`${where}: what is ${label}?`);
  return code;
};

function ofQuestion(reader: Reader, name: string): Fact[] {
  const { where, language } = reader;
  const question = find(reader, (one) => one.name === name);
  return streamsOf(reader).flatMap(([stream, section]): Fact[] => {
    const cell = (option: string | null, side: Cell['side'] = null): Cell => ({
      stream,
      question: name,
      option,
      side,
    });
    const alone = section.querySelector('.frequency-table');
    const headers = (alone?.querySelectorAll('thead th') ?? []).map(textOf);
    const column = (...names: string[]) => headers.findIndex((one) => names.includes(one)) - 1;
    const facts = (alone?.querySelectorAll('tbody tr') ?? []).flatMap((row) => {
      const cells = cellsOf(row);
      return said(cell(codeOf(reader, question, textOf(row.querySelector('th')))), where, {
        count: cells[0] ?? '',
        percent: cells[1] ?? '',
        interval: cells[column('95％信頼区間', '95 % interval')] ?? '',
        weighted: cells[column('ウエイト後', 'Weighted')] ?? '',
      });
    });
    const n = /n=([\d,X]+)/.exec(textOf(alone?.querySelector('caption')))?.[1] ?? '';
    facts.push(...said(cell(null), where, { count: n }));
    // The chart says the same in words, for those who cannot see it.
    const drawn = textOf(section.querySelector('svg desc'));
    for (const { code, label } of question.options) {
      const [, after] =
        [...SEPARATORS]
          .map((sign) => drawn.split(`${sign}${label[language]} `))
          .find((parts) => parts.length > 1) ?? [];
      const percent = /^(\d+\.\d)(?:％|%)/.exec(after ?? '')?.[1];
      if (percent) facts.push(...said(cell(code), `${where} (chart)`, { percent }));
    }

    let attribute: Labelled | undefined;
    for (const row of section.querySelectorAll('.cross-table tbody tr')) {
      const head = textOf(row.querySelector('th'));
      if (row.querySelector('th.cross-group')) {
        attribute = find(reader, (one) => one.attribute && one.title[language] === head);
        continue;
      }
      const side = attribute
        ? { attribute: attribute.name, value: codeOf(reader, attribute, head) }
        : null;
      const [people = '', ...percents] = cellsOf(row);
      facts.push(...said(cell(null, side), where, { count: people }));
      for (const [i, { code }] of question.options.entries()) {
        facts.push(...said(cell(code, side), where, { percent: percents[i] ?? '' }));
      }
    }
    return facts;
  });
}

function ofRespondents(reader: Reader): Fact[] {
  const { language, where } = reader;
  return streamsOf(reader).flatMap(([stream, section]) =>
    section.querySelectorAll('table').flatMap((table) => {
      const title = textOf(table.querySelector('caption'));
      const attribute = find(reader, (one) => one.attribute && one.title[language] === title);
      return table.querySelectorAll('tbody tr').flatMap((row) => {
        const [count = '', percent = ''] = cellsOf(row);
        const option = codeOf(reader, attribute, textOf(row.querySelector('th')));
        return said({ stream, question: attribute.name, option, side: null }, where, {
          count,
          percent,
        });
      });
    }),
  );
}

function ofIndicator(reader: Reader, code: string): Fact[] {
  const { root, where, language } = reader;
  const cell: Cell = { stream: 'sampled', question: `kpi:${code}`, option: 'yes', side: null };
  const surveyed = root.querySelector('#groups') !== null;
  if (!surveyed) return [];
  const facts: Fact[] = [];
  for (const row of root.querySelectorAll('.results-values tbody tr')) {
    const [percent = '', interval = '', n = ''] = cellsOf(row);
    facts.push(
      ...said(cell, where, { percent, interval }),
      ...said(baseOf(cell), where, { count: n }),
    );
  }
  let attribute: Labelled | undefined;
  for (const row of root.querySelectorAll('section[aria-labelledby=groups] tbody tr')) {
    const head = textOf(row.querySelector('th'));
    if (row.querySelector('th.cross-group')) {
      attribute = find(reader, (one) => one.attribute && one.title[language] === head);
      continue;
    }
    if (!attribute) throw new Error(`${where}: whose row is ${head}?`);
    const side = { attribute: attribute.name, value: codeOf(reader, attribute, head) };
    const [percent = '', n = ''] = cellsOf(row);
    // X stands for a share that contains a hidden count: it may be its n alone, or one of its parts.
    facts.push(...said({ ...cell, side }, where, { percent: percent === 'X' ? '' : percent }));
    facts.push(...said({ ...cell, option: null, side }, where, { count: n === 'X' ? '' : n }));
  }
  return facts;
}

function ofBoard({ root, where, file }: Reader): Fact[] {
  const surveyed = new Set(file.results.map(({ question }) => question));
  return root.querySelectorAll('.board-table tbody tr').flatMap((row): Fact[] => {
    const code = /indicators\/([^"?/]+)/.exec(
      row.querySelector('a')?.getAttribute('href') ?? '',
    )?.[1];
    const latest = row.querySelectorAll('td')[2];
    const interval = textOf(latest);
    if (!code || !latest || !rangeOf(interval) || surveyed.size === 0) return [];
    const cell: Cell = { stream: 'sampled', question: `kpi:${code}`, option: 'yes', side: null };
    const n = /n=([\d,]+)/.exec(interval)?.[1] ?? '';
    return [
      ...said(cell, where, { percent: textOf(latest.querySelector('.kpi-percent')), interval }),
      ...said(baseOf(cell), where, { count: n }),
    ];
  });
}

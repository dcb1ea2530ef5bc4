import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { kpiResultsCsv } from '../../../functions/analysis/kpi-results-csv.ts';
import type { KpiResults } from '../../../shared/kpi/kpi-results.ts';
import { definitions, indicatorsOf } from '../../../surveys/index.ts';
import { counted, kpiResults } from '../../fixtures/kpi-results.ts';

function rowsOf(survey: string, results: KpiResults): Record<string, string>[] {
  const definition = definitions.get(survey);
  if (!definition) throw new Error(`no survey ${survey}`);
  const csv = kpiResultsCsv(results, definition, {
    indicators: indicatorsOf(survey),
    officialLines: new Map(),
  });
  return parse(csv, { bom: true, columns: true });
}

const results = kpiResults('kiyose-2026', {
  sampled: { sumitai: counted(390, 600) },
  open: { sumitai: counted(1, 3) },
});
const rows = rowsOf('kiyose-2026', results);
const sumitai = rows.filter((row) => row.指標コード === 'sumitai');

describe('the KPI results as a file', () => {
  it('has a row for each KPI and stated value, and one for each KPI of the open stream', () => {
    const kpis = indicatorsOf('kiyose-2026').filter(({ kind }) => kind === 'survey_percent');
    const stated = kpis.flatMap((indicator) => indicator.stated);
    expect(rows).toHaveLength(stated.length + kpis.length);
    expect(sumitai.map((row) => [row.集計区分, row.計画の行])).toEqual([
      ['標本調査', '2690'],
      ['標本調査', '3118'],
      ['自由参加', ''],
    ]);
  });

  it('puts a result beside what the plan states, as numbers', () => {
    expect(sumitai[0]).toMatchObject({
      '見本・リハーサル': '',
      n: '600',
      該当数: '390',
      '割合（％）': '65.0',
      '95％信頼区間下限（％）': '61.1',
      '95％信頼区間上限（％）': '68.7',
      '95％信頼区間の方法': 'ウィルソン法',
      計画の記載箇所: 'モデル事業',
      基準値: '64.8',
      基準時点: '2023年 7月',
      目標値: '71.3',
      目標時点: '2026年',
      '基準値との差（ポイント）': '0.2',
      '目標値との差（ポイント）': '-6.3',
      'ウエイト後の割合（％）': '',
      実質n: '',
      公式の値: 'ウエイトなし',
      進み具合: '遅れ',
      基準値からの変化の判定: '判定できない',
      計画の値と比べられるか: '比べられる',
      分母の扱い: '回答した人（無回答を除く）',
    });
    expect(sumitai[0]?.前提).toContain('「住みたい」を選んだ人の割合');
  });

  it('prints one decimal everywhere, also of whole numbers below zero', () => {
    const whole = kpiResults('kiyose-2026', {
      sampled: { sumitai: counted(608, 1000) },
      open: {},
    });
    const [row] = rowsOf('kiyose-2026', whole).filter(({ 指標コード }) => 指標コード === 'sumitai');
    expect(row).toMatchObject({
      '割合（％）': '60.8',
      '基準値との差（ポイント）': '-4.0',
      '目標値との差（ポイント）': '-10.5',
      該当数: '608',
    });
  });

  it('compares the open stream with nothing and gives it no interval', () => {
    expect(sumitai[2]).toMatchObject({
      n: '3',
      該当数: '1',
      計画の記載箇所: '',
      基準値: '',
      目標値: '',
      '基準値との差（ポイント）': '',
      '目標値との差（ポイント）': '',
      '割合（％）': '33.3',
      '95％信頼区間下限（％）': '',
      '95％信頼区間上限（％）': '',
      '95％信頼区間の方法': '',
    });
  });

  it('leaves figures blank where nobody was asked', () => {
    const other = rows.find((row) => row.指標コード === 'aichaku');
    expect(other).toMatchObject({ n: '0', '割合（％）': '', '目標値との差（ポイント）': '' });
  });

  it('marks sample data in every row', () => {
    const sample = kpiResults('kiyose-2025-sample', { sampled: {}, open: {} });
    const marks = rowsOf('kiyose-2025-sample', sample).map((row) => row['見本・リハーサル']);
    expect(new Set(marks)).toEqual(new Set(['見本データ']));
  });
});

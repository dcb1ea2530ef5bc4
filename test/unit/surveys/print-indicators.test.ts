import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

const print = (...args: string[]) =>
  promisify(execFile)(
    join(ROOT, 'node_modules/.bin/node'),
    ['--import', 'tsx', 'infra/local/print-indicators.ts', ...args],
    { cwd: ROOT },
  );

const HEADER =
  'indicator,name,section,field,baseline,baseline_at,target,target_by,unit,kind,source_line';

describe('the printed list of indicators', () => {
  test('is plain CSV: header, 50 rows, line feeds, no byte-order mark', async () => {
    const { stdout } = await print();
    expect(stdout.split('\n')[0]).toBe(HEADER);
    expect(stdout).not.toContain('\r');
    const rows: Record<string, string>[] = parse(stdout, { columns: true });
    expect(rows).toHaveLength(50);
    expect(new Set(rows.map((row) => row.indicator)).size).toBe(37);
  });

  test('stands in the order of the plan and gives each value its line', async () => {
    const rows: Record<string, string>[] = parse((await print('kiyose-2026')).stdout, {
      columns: true,
    });
    const lines = rows.map((row) => Number(row.source_line));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(rows[0]).toEqual({
      indicator: 'kigyo_ricchi',
      name: '市内企業立地件数（2023年 4月比）',
      section: '全体計画2030',
      field: '経済',
      baseline: '―',
      baseline_at: '2023年 4月',
      target: '延べ 30事業者',
      target_by: '2030年',
      unit: '事業者',
      kind: 'admin',
      source_line: '340',
    });
    expect(rows.at(-1)).toMatchObject({
      indicator: 'riyuu_shizen',
      target: '61.2％',
      source_line: '3195',
    });
  });

  test('refuses an unknown survey and says which are known', async () => {
    await expect(print('nowhere-2026')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('kiyose-2026'),
    });
  });
});

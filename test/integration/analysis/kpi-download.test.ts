import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKpiResultsRepository } from '../../../shared/storage/kpi-results-repository.ts';
import { counted, kpiResults } from '../../fixtures/kpi-results.ts';
import { type OfficePlatform, startOfficePlatform } from '../login/office-platform.ts';

let platform: OfficePlatform;
beforeAll(async () => {
  platform = await startOfficePlatform();
  const { db, tables } = platform.storage;
  const results = createKpiResultsRepository(db, tables.results, () => new Date());
  await results.put(
    kpiResults('kiyose-2026', { sampled: { sumitai: counted(390, 600) }, open: {} }),
  );
});
afterAll(() => platform?.stop());

describe('staff', () => {
  it('see the stored KPI results', async () => {
    const address = `${platform.analysis}/surveys/kiyose-2026/kpis`;
    const page = await platform.logIn(platform.browser(), address, 'staff');
    expect(page.status).toBe(200);
    expect(page.text).toContain('65.0％');
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('download them as a file that Excel reads as UTF-8', async () => {
    const address = `${platform.analysis}/surveys/kiyose-2026/kpi-results.csv`;
    const file = await platform.logIn(platform.browser(), address, 'staff');
    expect([...file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(file.text.split('\r\n').at(-1)).toBe('');
    expect(file.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [row] = parse(file.text, { columns: true });
    expect(row).toMatchObject({ 集計区分: '標本調査', 指標コード: 'sumitai', 該当数: '390' });
  });
});

import { describe, expect, it } from 'vitest';
import { count, percent } from '../../../shared/workbook/workbook.ts';
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts';
import { unzipped } from '../../fixtures/unzipped.ts';

const sheet = {
  name: '問1',
  title: '住みたい',
  notes: ['標本調査'],
  header: ['選択肢', '件数', '割合'],
  widths: [30, 10, 10],
  rows: [
    ['＝1+1', count(1234), percent(648)],
    ['@SUM(A1)', null, percent(null)],
  ],
};

describe('a workbook', () => {
  it('holds numbers as numbers, percents as fractions with a percent format', async () => {
    const files = unzipped(await writeWorkbook({ sheets: [sheet] }));
    const xml = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toMatch(/<c r="B5"[^>]*><v>1234<\/v>/);
    expect(xml).toMatch(/<c r="C5"[^>]*><v>0.648<\/v>/);
    expect(files.get('xl/styles.xml')).toContain('0.0%');
  });

  it('guards text that a spreadsheet would run, full-width too, and holds no formula', async () => {
    const files = unzipped(await writeWorkbook({ sheets: [sheet] }));
    const texts = files.get('xl/sharedStrings.xml') ?? '';
    expect(texts).toMatch(/(&apos;|&#39;|')＝1\+1/);
    expect(texts).toMatch(/(&apos;|&#39;|')@SUM\(A1\)/);
    expect(files.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('prints on A4 across, one page wide, with its header on each page', async () => {
    const files = unzipped(await writeWorkbook({ sheets: [sheet] }));
    const xml = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml.match(/<pageSetup /g)).toHaveLength(1);
    expect(xml).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(files.get('xl/workbook.xml')).toContain("'問1'!$4:$4");
  });

  it('keeps title, notes and header in view', async () => {
    const files = unzipped(await writeWorkbook({ sheets: [sheet] }));
    expect(files.get('xl/worksheets/sheet1.xml')).toMatch(
      /<pane ySplit="4"[^>]* topLeftCell="A5"[^>]* state="frozen"\/>/,
    );
  });

  it.each(['a'.repeat(32), '問1/2'])('refuses the sheet name %s', async (name) => {
    await expect(writeWorkbook({ sheets: [{ ...sheet, name }] })).rejects.toThrow(RangeError);
  });
});

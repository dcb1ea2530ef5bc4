import type writeXlsxFile from 'write-excel-file/node';
import {
  findElement,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  prependMarkupInsideElement,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { WorkbookSheet } from './workbook.ts';

type Options = NonNullable<Parameters<typeof writeXlsxFile>[1]>;
export type XlsxFeature = NonNullable<Options['features']>[number];

const A4 = 9;

/**
 * Sheets that print as they are read: A4 across, one page wide and as many long as they need, the
 * header again on each page, name and page number below. The library itself knows none of this.
 *
 * @param headerRows by sheet, the rows (from 1) that every page repeats.
 */
export function printLayout(
  sheets: readonly WorkbookSheet[],
  headerRow: (sheet: WorkbookSheet) => number,
): XlsxFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: (xml) => pageSetup(xml) },
        'xl/workbook.xml': {
          transform: (xml) => {
            const titles = sheets.map((sheet, index) => {
              const row = headerRow(sheet);
              const name = sanitizeTextContent(`'${sheet.name.replaceAll("'", "''")}'`);
              return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}!$${row}:$${row}</definedName>`;
            });
            const there = findElement(xml, 'definedNames');
            const names = `<definedNames>${titles.join('')}</definedNames>`;
            return there
              ? replaceElement(xml, there, names)
              : inserted(xml, 'xl/workbook.xml', 'workbook', 'definedNames', titles.join(''));
          },
        },
      },
    },
  };
}

function pageSetup(xml: string): string {
  const file = 'xl/worksheets/sheet{id}.xml';
  const properties = findElement(xml, 'sheetPr');
  const fit = getSelfClosingTagMarkup('pageSetUpPr', { fitToPage: 1 });
  const fitted = properties
    ? prependMarkupInsideElement(xml, properties, fit)
    : inserted(xml, file, 'worksheet', 'sheetPr', fit);
  const margins =
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';
  const setup = getSelfClosingTagMarkup('pageSetup', {
    paperSize: A4,
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
  });
  const order = getOrderOfSiblings(file, 'worksheet') ?? [];
  const withMargins = insertElementMarkupAccordingToOrderOfSiblings(
    fitted,
    margins,
    order,
    'worksheet',
  );
  const withSetup = insertElementMarkupAccordingToOrderOfSiblings(
    withMargins,
    setup,
    order,
    'worksheet',
  );
  return inserted(
    withSetup,
    file,
    'worksheet',
    'headerFooter',
    '<oddFooter>&amp;C&amp;A　&amp;P／&amp;N</oddFooter>',
  );
}

type FileName = Parameters<typeof getOrderOfSiblings>[0];

function inserted(
  xml: string,
  file: FileName,
  parent: string,
  name: string,
  inside: string,
): string {
  const order = getOrderOfSiblings(file, parent) ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    `<${name}>${inside}</${name}>`,
    order,
    parent,
  );
}

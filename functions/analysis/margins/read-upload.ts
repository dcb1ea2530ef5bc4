import { CSV_FAULT_TEXTS, CsvFormatError } from '../../../shared/csv/format-error.ts';
import { compilePlan } from '../../../shared/kpi/tally-plan.ts';
import { MARGINS_FAULT_TEXTS } from '../../../shared/kpi/weights/margins-fault-wording.ts';
import type { PopulationMargin } from '../../../shared/kpi/weights/weighting.ts';
import { readRegisterFile } from '../../../shared/population/register-file.ts';
import { inWords, type RegisterWords } from '../../../shared/population/register-words.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { FileFault } from '../../../shared/web/office/upload-faults-page.tsx';

export type UploadedMargins =
  | { readonly ok: true; readonly margins: readonly PopulationMargin[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** The margins in an uploaded file, or every fault in the words of the office. */
export function readUploadedMargins(
  file: Uint8Array,
  definition: Definition,
  words: RegisterWords,
): UploadedMargins {
  try {
    const read = readRegisterFile(file, definition, compilePlan(definition));
    if (read.status === 'read') return { ok: true, margins: read.margins };
    const faults = read.faults.map(({ line, column, reason }) => ({
      line,
      column: inWords(column, words),
      text: MARGINS_FAULT_TEXTS[reason].ja,
    }));
    return { ok: false, faults };
  } catch (error) {
    if (!(error instanceof CsvFormatError)) throw error;
    return { ok: false, faults: [{ line: error.line, text: CSV_FAULT_TEXTS[error.fault].ja }] };
  }
}

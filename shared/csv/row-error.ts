/** A row that cannot be counted. Shows where and why, never what was answered. */
export class RowError extends Error {
  override name = 'RowError';
  readonly line: number;

  /** @param line of the file, from 1. */
  constructor(line: number, column: string, reason: string) {
    super(`line ${line}, column ${column}: ${reason}`);
    this.line = line;
  }
}

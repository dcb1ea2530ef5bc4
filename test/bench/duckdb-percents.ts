import { DuckDBInstance } from '@duckdb/node-api';
import { rawLayout } from '../../shared/kpi/raw-answers.ts';
import { edition2026 } from '../../surveys/kiyose/edition-2026/index.ts';
import type { FileFigures } from './file-command.ts';

const quote = (name: string) => `"${name}"`;

/**
 * DuckDB on the same file: loads it into a table and groups by every question, by stream. Only the
 * counts of options and their share of those who answered; no crossing, no weighting cells.
 */
export async function duckDbPercents(file: string) {
  const before = performance.now();
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `CREATE TABLE answers AS FROM read_csv('${file}', header = true, all_varchar = true)`,
  );
  const counts = new Map<string, number>();
  for (const { name, question } of rawLayout(edition2026).fields) {
    if (question.type === 'text') continue;
    const column = quote(name);
    // One pass a question; for several answers the base is counted apart.
    const query =
      question.type === 'multiple'
        ? `WITH n AS (SELECT stream, count(${column}) AS n FROM answers GROUP BY stream)
           SELECT stream, option, count(*)::INTEGER, round(100.0 * count(*) / any_value(n), 1)
           FROM (SELECT stream, unnest(string_split(${column}, ';')) AS option FROM answers)
           JOIN n USING (stream) GROUP BY stream, option`
        : `SELECT stream, ${column}, count(*)::INTEGER,
                  round(100.0 * count(*) / sum(count(*)) OVER (PARTITION BY stream), 1)
           FROM answers WHERE ${column} IS NOT NULL GROUP BY stream, ${column}`;
    const reader = await connection.runAndReadAll(query);
    for (const [stream, option, count] of reader.getRowsJson()) {
      counts.set(`${stream}/${name}/${option}`, Number(count));
    }
  }
  const threads = (
    await connection.runAndReadAll("SELECT current_setting('threads')")
  ).getRowsJson();
  const seconds = (performance.now() - before) / 1000;
  return {
    seconds,
    threads: String(threads[0]?.[0]),
    /** Whether every count is the command's, for variables that are columns of the file. */
    sameAs: ({ questions }: FileFigures): boolean => {
      const columns = new Set(rawLayout(edition2026).fields.map(({ name }) => name));
      return questions
        .filter(({ variable }) => columns.has(variable))
        .every(({ stream, variable, options }) =>
          options.every(
            ({ option, count }) => (counts.get(`${stream}/${variable}/${option}`) ?? 0) === count,
          ),
        );
    },
  };
}

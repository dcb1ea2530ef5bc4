/**
 * Works every published percent out again from its count and n, rounded half up as the method says, and
 * lists those that differ. For DuckDB, in the folder of the files; the test runs it as it stands.
 */
export const CHECK_SQL = `SELECT stream, question, option, attribute, value, count, n, percent
FROM 'results.csv'
WHERE status = 'shown'
  AND (2000 * count + n) // (2 * n) / 10 <> percent;`;

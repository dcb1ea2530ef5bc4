/** A file's name, and a plain one for clients that cannot read the other. */
export interface FileName {
  readonly name: string;
  /** ASCII without quotes. */
  readonly ascii: string;
}

/** Joins parts as `a_b_c.csv`; each part is the same in both names, or given as [name, ascii]. */
export function csvFileName(...parts: readonly (string | readonly [string, string])[]): FileName {
  const pick = (i: 0 | 1) =>
    `${parts.map((part) => (typeof part === 'string' ? part : part[i])).join('_')}.csv`;
  return { name: pick(0), ascii: pick(1) };
}

/** A CSV to be saved under its name (RFC 6266, the name encoded by RFC 8187). */
export function csvDownload(csv: string, { name, ascii }: FileName): Response {
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}

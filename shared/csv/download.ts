/** A file's name, and a plain one for clients that cannot read the other. */
export interface FileName {
  readonly name: string;
  /** ASCII without quotes. */
  readonly ascii: string;
}

type Part = string | readonly [name: string, ascii: string];

/** Joins parts as `a_b_c.csv`; each part is the same in both names, or given as [name, ascii]. */
export const csvFileName = (...parts: readonly Part[]): FileName => fileName('csv', parts);

/** The same with another ending. */
export function fileName(ending: string, parts: readonly Part[]): FileName {
  const pick = (i: 0 | 1) =>
    `${parts.map((part) => (typeof part === 'string' ? part : part[i])).join('_')}.${ending}`;
  return { name: pick(0), ascii: pick(1) };
}

/** A CSV to be saved under its name, whole or as it comes. */
export const csvDownload = (csv: string | ReadableStream<Uint8Array>, name: FileName): Response =>
  download(csv, 'text/csv; charset=utf-8', name);

/** A file to be saved under its name (RFC 6266, the name encoded by RFC 8187). */
export function download(body: BodyInit, type: string, { name, ascii }: FileName): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}

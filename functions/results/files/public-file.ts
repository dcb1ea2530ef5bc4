import type { Distribution } from '../../../shared/publication/open-data/dcat.ts';

/** A file of a publication; made when somebody asks for it, and once. */
export interface PublicFile extends Distribution {
  readonly content: () => string | Uint8Array<ArrayBuffer>;
}

/** What several files are made of (checksums, the archive) is not made again for each. */
export function madeOnce<Content>(make: () => Content): () => Content {
  let made: { readonly content: Content } | undefined;
  return () => {
    made ??= { content: make() };
    return made.content;
  };
}

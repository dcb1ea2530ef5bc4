import { readFile } from 'node:fs/promises';
import { createTypesetter, type Typesetter } from './typesetter.ts';

/** Draws pictures for those who see a page only as a link. */
export interface Pictures {
  /** @returns a PNG of the SVG that is drawn with the letters at hand. */
  draw(svg: (letters: Typesetter) => string): Promise<Uint8Array<ArrayBuffer>>;
}

interface Sources {
  /** A font as WOFF. */
  readonly font: string;
  /** The WebAssembly of resvg. */
  readonly rasteriser: string;
}

/** Loads what drawing takes when the first picture is asked for: pages never wait for it. */
export function createPictures(sources: Sources): Pictures {
  let loaded: ReturnType<typeof load> | undefined;
  return {
    async draw(svg) {
      loaded ??= load(sources);
      const { letters, Resvg } = await loaded;
      // Letters are drawn as shapes, so no font of the machine is looked for.
      const picture = new Resvg(svg(letters), { font: { loadSystemFonts: false } }).render();
      const png = new Uint8Array(picture.asPng());
      picture.free();
      return png;
    },
  };
}

async function load({ font, rasteriser }: Sources) {
  const [opentype, { initWasm, Resvg }, woff, wasm] = await Promise.all([
    import('opentype.js/dist/opentype.mjs'),
    import('@resvg/resvg-wasm'),
    readFile(font),
    readFile(rasteriser),
  ]);
  await initWasm(wasm);
  const bytes = new Uint8Array(woff);
  return { letters: createTypesetter(opentype.parse(bytes.buffer)), Resvg };
}

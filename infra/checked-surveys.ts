import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const CITIES = join(import.meta.dirname, '../surveys/cities.ts');

/**
 * Puts the cities' definitions and indicators into a bundle as checked data. They are read through
 * their schemas here, once, so that no function spends a third of its start on checking again what
 * was checked when it was bundled.
 *
 * @throws {RegistryError} or a definition's own faults, while bundling.
 */
export const checkedSurveys: Plugin = {
  name: 'checked-surveys',
  setup(build) {
    build.onLoad({ filter: /surveys\/cities\.ts$/ }, async ({ path }) => {
      if (path !== CITIES) return undefined;
      const cities: Readonly<Record<string, unknown>> = await import('../surveys/cities.ts');
      // What does not fit together fails here, too.
      await import('../surveys/index.ts');
      return { contents: Object.entries(cities).map(asData).join(''), loader: 'js' };
    });
  },
};

/** V8 reads a long string of JSON several times faster than the same as a literal. */
function asData([name, city]: readonly [string, unknown]): string {
  const json = JSON.stringify(city);
  return `export const ${name} = JSON.parse(${JSON.stringify(json)});\n`;
}

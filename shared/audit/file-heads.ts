import { appendFile, readFile } from 'node:fs/promises';
import { headName, headPrefix, readHeadName } from './head-name.ts';
import type { HeadStore } from './head-store.ts';

/** One line a head, only ever added to; on one machine nothing stands in an editor's way. */
export function createFileHeadStore(file: URL): HeadStore {
  const lines = async (): Promise<string[]> => {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n');
  };
  return {
    async keep(head) {
      const name = headName(head);
      if (!(await lines()).includes(name)) await appendFile(file, `${name}\n`);
    },
    async of(chain) {
      const own = (await lines()).filter((line) => line.startsWith(headPrefix(chain)));
      return own.flatMap((line) => readHeadName(line) ?? []);
    },
  };
}

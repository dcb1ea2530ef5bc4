import { strToU8, type Zippable, zipSync } from 'fflate';
import { dayOf } from '../../../shared/response/day.ts';
import { type Opened, ownPath } from '../frame.ts';
import { madeOnce, type PublicFile } from './public-file.ts';

/**
 * All files of a publication in one ZIP, in a folder that names it. Of the same files always the same
 * bytes: every date in it is the day of publishing.
 */
export const archive = (
  { entry }: Pick<Opened, 'entry'>,
  files: readonly PublicFile[],
): PublicFile => ({
  name: 'all.zip',
  type: 'application/zip',
  title: { ja: '全ファイル（ZIP）', en: 'All files (ZIP)' },
  content: madeOnce(() => {
    const folder = ownPath(entry).slice(1).replace('/', '-');
    const zipped: Zippable = {};
    for (const { name, content } of files) {
      const bytes = content();
      zipped[`${folder}/${name}`] = typeof bytes === 'string' ? strToU8(bytes) : bytes;
    }
    return zipSync(zipped, { mtime: writtenOn(entry.publishedAt) });
  }),
});

/** A ZIP keeps a day without a time zone: read back by the machine's own clock, so made by it. */
function writtenOn(publishedAt: string): Date {
  const [year, month, day] = dayOf(new Date(publishedAt)).split('-').map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, day);
}

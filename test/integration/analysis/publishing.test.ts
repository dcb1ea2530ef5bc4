import { parse } from 'node-html-parser';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PreparedPublication, PublicStream } from '../../../shared/publication/publication.ts';
import { registeredPublications } from '../../../shared/publication/register.ts';
import { namedByContent } from '../../../shared/storage/publication-parts.ts';
import {
  createPreparedPublicationRepository,
  createPublishingRepository,
  type PublishingRepository,
} from '../../../shared/storage/publication-repository.ts';
import { publicationOf } from '../../fixtures/public-document.ts';
import type { Browser, Visit } from '../login/browser.ts';
import { type OfficePlatform, startOfficePlatform } from '../login/office-platform.ts';
import { itemsIn } from '../storage.ts';

const SURVEY = 'kiyose-2026';
const PAGE = `/publishing/${SURVEY}`;
const clock = () => new Date();

let platform: OfficePlatform;
let publishing: PublishingRepository;
let analyst: Browser;
const at = (path: string) => `${platform.analysis}${path}`;
const main = (visit: Visit) => parse(visit.text).querySelector('main')?.text ?? '';
const idOn = ({ text }: Visit) => /name="id" value="([0-9a-f]{64})"/.exec(text)?.[1] ?? '';
const register = async () => registeredPublications(await publishing.register());

beforeEach(async () => {
  platform = await startOfficePlatform();
  const { db, tables } = platform.storage;
  publishing = createPublishingRepository(db, tables.published, clock);
  await prepare();
  analyst = platform.browser();
  await platform.logIn(analyst, at('/publishing'), 'analyst');
  return () => platform.stop();
});

/** As the job does, once the figures of a closed edition were computed. */
async function prepare(rest: Partial<PreparedPublication> = {}) {
  const { db, tables } = platform.storage;
  const { indicators: _, ...document } = publicationOf(SURVEY);
  const repository = createPreparedPublicationRepository(db, tables.published, clock);
  await repository.put({ ...document, ...rest });
}

describe('what would be public', () => {
  it('is shown whole before, with X for what is hidden', async () => {
    const page = await analyst.get(at(PAGE));
    expect(main(page)).toContain('住み続けたいと思いますか');
    expect(main(page)).toContain('70.0');
    expect(main(page)).toContain('X');
    expect(main(page)).toContain('12個のうち4個');
  });

  it('is not public by being looked at', async () => {
    await analyst.get(at(PAGE));
    expect(await register()).toEqual([]);
  });

  it('is had as a file, which is on record', async () => {
    const file = await analyst.get(at(`${PAGE}/results.csv`));
    expect(file.text).toContain('survey,stream,question');
    expect(file.text).toContain('hidden');
    expect(JSON.stringify(await itemsIn(platform.storage, 'audit'))).toContain(
      'results-to-publish',
    );
  });
});

describe('publishing', () => {
  it('names what stands of the edition before, whose figures will be shown beside', async () => {
    await prepare({ sample: false });
    expect(main(await analyst.get(at(PAGE)))).not.toContain('前回の調査');
    const before = namedByContent({
      ...publicationOf('kiyose-2025-sample'),
      sample: false,
      firstDay: '2025-07-01',
      closesOn: '2025-07-31',
    });
    await publishing.publish(before);
    const page = await analyst.get(at(PAGE));
    expect(main(page)).toContain('前回の調査');
    await analyst.post(at(PAGE), { id: idOn(page) });
    expect((await publishing.get(idOn(page)))?.earlier).toMatchObject({
      id: before.id,
      survey: 'kiyose-2025-sample',
    });
  });

  it('makes public exactly what was looked at, on record', async () => {
    const id = idOn(await analyst.get(at(PAGE)));
    expect((await analyst.post(at(PAGE), { id })).url).toBe(at('/publishing'));
    expect(await register()).toMatchObject([{ id, survey: SURVEY, withdrawn: null }]);
    const published = await publishing.get(id);
    expect(published?.streams).toEqual(publicationOf(SURVEY).streams);
    expect(published?.indicators.length).toBeGreaterThan(30);
    const sales = published?.indicators.find(({ code }) => code === 'tsuuka_hanbai');
    expect(sales?.stated.map(({ measure }) => measure?.type)).toEqual([undefined, 'cumulative']);
    expect(JSON.stringify(await itemsIn(platform.storage, 'audit'))).toContain(
      'analysis.results-published',
    );
    expect(main(await analyst.get(at(PAGE)))).toContain('公表中です');
  });

  it('is refused when the content has changed since, and nothing is public', async () => {
    const id = idOn(await analyst.get(at(PAGE)));
    await prepare({ lastDay: '2026-11-06' });
    const refused = await analyst.post(at(PAGE), { id });
    expect(refused.status).toBe(409);
    expect(main(refused)).toContain('公表する内容が変わりました');
    expect(await register()).toEqual([]);
  });

  it('is refused where it hides otherwise than before: the two together would tell more', async () => {
    const table = (stream: PublicStream, young: (number | null)[], old: (number | null)[]) => ({
      ...stream,
      tables: stream.tables.map((one) =>
        one.by === null
          ? one
          : {
              ...one,
              rows: one.rows.map((row, i) =>
                i === 0 ? row : { ...row, counts: i === 1 ? young : old },
              ),
            },
      ),
    });
    const { streams } = publicationOf(SURVEY);
    await prepare({ streams: streams.map((one) => table(one, [12, 8], [null, null])) });
    await analyst.post(at(PAGE), { id: idOn(await analyst.get(at(PAGE))) });
    await prepare({ streams: streams.map((one) => table(one, [null, null], [16, 4])) });
    const refused = await analyst.post(at(PAGE), { id: idOn(await analyst.get(at(PAGE))) });
    expect(refused.status).toBe(409);
    expect(main(refused)).toContain('隠している数値が違います');
    expect(await register()).toHaveLength(1);
  });

  it('is for analysts: others may look and find no button, and a try is refused', async () => {
    const viewer = platform.browser();
    await platform.logIn(viewer, at('/publishing'), 'viewer');
    const page = await viewer.get(at(PAGE));
    expect(main(page)).toContain('住み続けたいと思いますか');
    expect(idOn(page)).toBe('');
    const id = idOn(await analyst.get(at(PAGE)));
    expect((await viewer.post(at(PAGE), { id })).status).toBe(403);
    expect(await register()).toEqual([]);
  });
});

describe('taking back', () => {
  const published = async () => {
    const id = idOn(await analyst.get(at(PAGE)));
    await analyst.post(at(PAGE), { id });
    return id;
  };

  it('needs a reason, which the record keeps', async () => {
    const id = await published();
    const refused = await analyst.post(at(`${PAGE}/${id}/withdraw`), { reason: ' ' });
    expect(refused.status).toBe(422);
    expect((await register())[0]?.withdrawn).toBeNull();
    await analyst.post(at(`${PAGE}/${id}/withdraw`), { reason: '見本の誤り' });
    expect((await register())[0]?.withdrawn?.reason).toBe('見本の誤り');
    expect(main(await analyst.get(at('/publishing')))).toContain('理由：見本の誤り');
  });

  it('leaves what was public where it is, to be published again', async () => {
    const id = await published();
    await analyst.post(at(`${PAGE}/${id}/withdraw`), { reason: '見本の誤り' });
    await analyst.post(at(PAGE), { id });
    expect((await register())[0]).toMatchObject({ id, withdrawn: null });
  });
});

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  answersCsv,
  IncompleteExportError,
} from '../../../functions/analysis/answers/answers-csv.ts';
import { textsCsv } from '../../../functions/analysis/answers/texts-csv.ts';
import { countFile } from '../../../infra/kpi-file/count-file.ts';
import { createRandom, drawFields } from '../../../infra/simulate/draw-fields.ts';
import { tableVariables } from '../../../shared/kpi/both-tables.ts';
import { countsOf } from '../../../shared/kpi/counts.ts';
import { frequencies } from '../../../shared/kpi/percents.ts';
import { startFold } from '../../../shared/kpi/tally.ts';
import { compilePlan } from '../../../shared/kpi/tally-plan.ts';
import type { SurveyResponse } from '../../../shared/response/survey-response.ts';
import { createAnswerPartsRepository } from '../../../shared/storage/answer-parts-repository.ts';
import { responseItem } from '../../../shared/storage/response-repository.ts';
import { readAnswers } from '../../../shared/survey/read-answer.ts';
import { edition2026 as kiyose } from '../../../surveys/kiyose/edition-2026/index.ts';
import { sharesOf } from '../../../surveys/sample-shares.ts';
import { freshStorage } from '../storage.ts';

const DAYS = ['2040-11-01', '2040-11-02', '2040-11-03'];
const PLANTED = ['=1+1', '＝1+1', '@SUM(A1)', '－2', '\t=3'];
const PEOPLE = 150;
const responses: SurveyResponse[] = [];
const plan = compilePlan(kiyose);
let parts: ReturnType<typeof createAnswerPartsRepository>;

beforeAll(async () => {
  const { db, tables } = await freshStorage();
  const random = createRandom(3);
  for (let i = 0; i < PEOPLE; i++) {
    const { answers } = readAnswers(kiyose, drawFields(kiyose, sharesOf(kiyose.survey), random));
    const planted = PLANTED[i];
    responses.push({
      id: randomBytes(16).toString('hex'),
      survey: kiyose.survey,
      definitionVersion: kiyose.version,
      stream: i % 5 === 0 ? 'open' : 'sampled',
      channel: i % 3 === 0 ? 'paper' : 'web',
      language: 'ko',
      // Answers of one day share what they say of the district, so that an order by day would show.
      day: DAYS[Math.floor(i / 50)] ?? '2040-11-01',
      answers: planted === undefined ? answers : { ...answers, opinion: planted },
    });
  }
  const expires = new Date('2041-04-01T00:00:00+09:00');
  for (const response of responses) {
    const Item = responseItem(response, expires);
    await db.send(new PutCommand({ TableName: tables.responses, Item }));
  }
  const clock = () => new Date('2040-12-24T00:00:00+09:00');
  parts = createAnswerPartsRepository(db, tables.responses, clock, 5);
});

const read = () =>
  parts.inParts(kiyose.survey, { first: '2040-11-01', last: '2040-11-03' }, PEOPLE);

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
const rowsOf = (csv: string) =>
  parse(csv, { columns: true, bom: true }) as Record<string, string>[];

describe('the answers of a closed edition as a file', () => {
  it('give the file command the same figures as the answers themselves', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kiyose-export-'));
    const file = join(folder, 'answers.csv');
    writeFileSync(file, await whole(answersCsv(kiyose, read(), PEOPLE)));
    const fold = startFold(kiyose, plan);
    for (const response of responses) fold.add(response);
    const [own, exported] = [fold.tally(), await countFile(file, kiyose, plan)];
    for (const stream of ['sampled', 'open'] as const) {
      for (const { name } of tableVariables(plan)) {
        expect(frequencies(countsOf(exported, { stream }), name)).toEqual(
          frequencies(countsOf(own, { stream }), name),
        );
      }
    }
    rmSync(folder, { recursive: true });
  });

  it('say nothing of day, id or language, and hold no free text', async () => {
    const csv = await whole(answersCsv(kiyose, read(), PEOPLE));
    expect(csv.startsWith('\uFEFFstream,channel,')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv).not.toMatch(/2040|,ko\b|opinion|=1\+1/);
    for (const { id } of responses) expect(csv).not.toContain(id);
  });

  it('come in another order each time, and not day by day', async () => {
    const orders = await Promise.all([1, 2].map(() => whole(answersCsv(kiyose, read(), PEOPLE))));
    expect(orders[0]).not.toBe(orders[1]);
    const found: string[] = [];
    for await (const part of read()) found.push(...part.map(({ id }) => id));
    expect([...found].sort()).toEqual(responses.map(({ id }) => id).sort());
    const days = found.map((id) => responses.find((one) => one.id === id)?.day);
    const changes = days.filter((day, i) => i > 0 && day !== days[i - 1]).length;
    expect(changes).toBeGreaterThan(50);
  });

  it('break off when there are fewer than the results count', async () => {
    await expect(whole(answersCsv(kiyose, read(), PEOPLE + 1))).rejects.toThrow(
      IncompleteExportError,
    );
  });
});

describe('the free text of a closed edition as a file', () => {
  it('holds every text once, guarded against formulas, and nothing beside it', async () => {
    const rows = rowsOf(await whole(textsCsv(kiyose, read, PEOPLE)));
    const written = responses.flatMap(({ answers }) =>
      answers.opinion === undefined ? [] : [String(answers.opinion)],
    );
    expect(rows.map(({ 記述 }) => 記述?.replace(/^'/, '')).sort()).toEqual(written.sort());
    for (const text of PLANTED) expect(rows.map(({ 記述 }) => 記述)).toContain(`'${text}`);
    expect(Object.keys(rows[0] ?? {})).toEqual(['stream', 'question', '設問', '記述']);
  });
});

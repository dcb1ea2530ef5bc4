import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countFile } from '../../../infra/kpi-file/count-file.ts';
import { answerColumns, answerFile, type FileForm } from '../../fixtures/answer-file.ts';
import { definition } from '../../fixtures/definition.ts';
import { bytesOf, plan, tallyOf } from '../../fixtures/tallies.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiyose-count-file-'));
const file = join(folder, 'answers');
afterAll(() => rmSync(folder, { recursive: true }));

const count = (content: string) => {
  writeFileSync(file, content);
  return countFile(file, definition, plan);
};
const form = (answers: FileForm['answers']): FileForm => ({
  stream: 'sampled',
  channel: 'paper',
  answers,
});
const columns = answerColumns(definition);
const byOption = answerColumns(definition, true);
/** A file of one form of which only these columns are filled. */
const fileOf = (cells: Readonly<Record<string, string>>, header = columns) =>
  `${header.join(',')}\n${header.map((c) => cells[c] ?? (c === 'stream' ? 'open' : c === 'channel' ? 'web' : '')).join(',')}\n`;

describe('a file of answers', () => {
  it('is counted as the same answers are from storage, free text and numbers included', async () => {
    const forms = [
      form({ lives: 'inside', years: 120, opinion: '改行の\nある "意見", です' }),
      form({ years: 0, activities: ['sport', 'music'], happiness: 10 }),
      form({ surroundings: { parks: 's5', quiet: 'unsure' } }),
      form({}),
    ];
    expect(bytesOf(await count(answerFile(definition, forms)))).toBe(bytesOf(tallyOf(forms)));
  });

  it('may leave out the channel, columns of free text, and everything but its header', async () => {
    const fewer = columns.filter((column) => column !== 'channel' && column !== 'opinion');
    const web = tallyOf([{ stream: 'open', channel: 'web', answers: { lives: 'inside' } }]);
    expect(bytesOf(await count(fileOf({ lives: 'inside' }, fewer)))).toBe(bytesOf(web));
    expect(bytesOf(await count(`${columns.join(',')}\n`))).toBe(bytesOf(tallyOf([])));
  });

  it('may carry columns that are not counted', async () => {
    const more = [...columns, 'id', 'language'];
    const one = await count(fileOf({ lives: 'inside', id: 'x', language: 'en' }, more));
    expect(bytesOf(one)).toBe(bytesOf(await count(fileOf({ lives: 'inside' }))));
  });

  it.each([
    [
      'more answers than allowed',
      fileOf({ activities: 'sport;music;garden' }),
      'activities: more than 2',
    ],
    ['nothing at all', '', 'stream: is missing in the header'],
    ['nothing but a byte order mark', '\uFEFF', 'stream: is missing in the header'],
    ['a number too large', fileOf({ years: '121' }), 'years: must be from 0 to 120'],
    ['a number below the smallest', fileOf({ years: '-1' }), 'years: must be from 0 to 120'],
    ['a broken number', fileOf({ years: '1.5' }), 'years: is not a whole number'],
    ['a lone sign', fileOf({ years: '-' }), 'years: is not a whole number'],
    ['a rating of 11', fileOf({ happiness: '11' }), 'happiness: is not an option'],
    [
      'a tick that is neither 1 nor 0',
      fileOf({ 'activities.music': 'x' }, byOption),
      'must be 1, 0 or empty',
    ],
    ['a column twice', fileOf({}, [...columns, 'lives']), 'lives: stands twice'],
    [
      'both forms of one question',
      fileOf({}, [...byOption, 'activities']),
      'by itself and by option',
    ],
    [
      'an option without its column',
      fileOf(
        {},
        byOption.filter((c) => c !== 'activities.music'),
      ),
      'activities.music: is missing',
    ],
    [
      'a question without its column',
      fileOf(
        {},
        columns.filter((c) => c !== 'lives'),
      ),
      'lives: is missing',
    ],
  ])('is refused with %s', async (_name, content, message) => {
    await expect(count(content)).rejects.toThrow(message);
  });
});

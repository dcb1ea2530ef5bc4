import { closeSync, openSync, writeSync } from 'node:fs';
import { createRandom, drawFields } from '../../infra/simulate/draw-fields.ts';
import type { Answers } from '../../shared/survey/answers.ts';
import { readAnswers } from '../../shared/survey/read-answer.ts';
import { edition2026 } from '../../surveys/kiyose/edition-2026/index.ts';
import { sharesOf } from '../../surveys/sample-shares.ts';
import { answerColumns, answerRow } from '../fixtures/answer-file.ts';

/** So many different forms are drawn; larger files repeat them in random order. */
const DISTINCT = 20_000;
const AT_ONCE = 10_000;

/** Invented answers to the edition of 2026. */
export function drawnAnswers(count: number): Answers[] {
  const random = createRandom(1);
  const shares = sharesOf(edition2026.survey);
  return Array.from(
    { length: count },
    () => readAnswers(edition2026, drawFields(edition2026, shares, random)).answers,
  );
}

/** Writes a CSV of so many forms, one in five open. Returns its size in bytes. */
export function writeAnswerFile(file: string, count: number): number {
  const columns = answerColumns(edition2026).filter((column) => column !== 'opinion');
  const rows = drawnAnswers(Math.min(DISTINCT, count)).map((answers, i) =>
    answerRow({ stream: i % 5 === 0 ? 'open' : 'sampled', channel: 'web', answers }, columns),
  );
  const descriptor = openSync(file, 'w');
  let bytes = writeSync(descriptor, `${columns.join(',')}\n`);
  let seed = 1;
  for (let done = 0; done < count; done += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - done);
    const some = Array.from({ length }, () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return `${rows[Math.floor((seed / 2 ** 32) * rows.length)]}\n`;
    });
    bytes += writeSync(descriptor, some.join(''));
  }
  closeSync(descriptor);
  return bytes;
}

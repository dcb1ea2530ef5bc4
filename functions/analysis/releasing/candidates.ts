import { createHash } from 'node:crypto';
import { plainLines } from '../../../shared/free-text/redaction.ts';
import { type Release, type ReleaseStep, releaseOf } from '../../../shared/free-text/release.ts';
import type { OpenQuestion } from '../../../shared/publication/publication.ts';
import type { ExportedAnswer } from '../../../shared/storage/answer-parts-repository.ts';

/** Something written that may be chosen, apart from everything else its writers answered. */
export interface Candidate {
  readonly ref: string;
  readonly question: OpenQuestion;
  readonly text: string;
  /** How many people wrote it word for word. */
  readonly times: number;
  readonly keptUntil: string;
  readonly release: Release;
}

/**
 * What a text is called in the office: follows from the random id of its answer and doesn't lead back to
 * it, nor to another text of the same person.
 */
const refOf = (survey: string, question: string, id: string): string =>
  createHash('sha256').update(`${survey} ${question} ${id}`).digest('hex').slice(0, 32);

interface Found {
  readonly question: OpenQuestion;
  readonly text: string;
  readonly refs: string[];
  expiresAt: Date;
}

/**
 * Every text that may be chosen, with how far each has come. What several people wrote in the same words
 * is one. They stand in the order of their `ref`s: always the same, and that of nothing else.
 *
 * @param questions those of which texts may be released.
 * @param steps by `ref`.
 */
export async function candidatesOf(
  survey: string,
  questions: readonly OpenQuestion[],
  parts: AsyncIterable<readonly Pick<ExportedAnswer, 'id' | 'answers' | 'expiresAt'>[]>,
  steps: ReadonlyMap<string, readonly ReleaseStep[]>,
): Promise<Candidate[]> {
  const found = new Map<string, Found>();
  for await (const part of parts) {
    for (const { id, answers, expiresAt } of part) {
      for (const question of questions) {
        const answer = answers[question.name];
        if (typeof answer !== 'string') continue;
        const text = plainLines(answer);
        const ref = refOf(survey, question.name, id);
        const known = found.get(`${question.name} ${text}`);
        if (known) {
          known.refs.push(ref);
          if (expiresAt < known.expiresAt) known.expiresAt = expiresAt;
        } else found.set(`${question.name} ${text}`, { question, text, refs: [ref], expiresAt });
      }
    }
  }
  return [...found.values()]
    .map(({ question, text, refs, expiresAt }): Candidate => {
      const sorted = refs.sort();
      const ref = sorted.find((one) => steps.has(one)) ?? sorted[0] ?? '';
      return {
        ref,
        question,
        text,
        times: refs.length,
        keptUntil: expiresAt.toISOString(),
        release: releaseOf(steps.get(ref) ?? []),
      };
    })
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

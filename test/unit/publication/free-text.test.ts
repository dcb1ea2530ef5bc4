import { describe, expect, it } from 'vitest';
import { type ReleaseStep, releaseOf } from '../../../shared/free-text/release.ts';
import { startFold } from '../../../shared/kpi/tally.ts';
import { compilePlan } from '../../../shared/kpi/tally-plan.ts';
import { openQuestions, publicFreeText } from '../../../shared/publication/free-text.ts';
import { freeTextCsv } from '../../../shared/publication/open-data/free-text-csv.ts';
import { parseDefinition } from '../../../shared/survey/parse-definition.ts';
import { publicationOf } from '../../fixtures/public-document.ts';
import { singleSurvey } from '../../fixtures/published-survey.ts';
import { text } from '../../fixtures/text.ts';

const OPINION = {
  code: 'opinion',
  type: 'text',
  title: text('ご意見', 'Opinion'),
  maxLength: 1000,
};
const told = { ...OPINION, mayBePublished: true };
const surveyWith = (question: object) =>
  parseDefinition({
    ...singleSurvey,
    disclosure: { threshold: 5, rowThreshold: 10, zeroIsSmall: false },
    pages: [
      ...singleSurvey.pages,
      { code: 'opinion', title: text('意見', 'opinion'), questions: [question] },
    ],
  });
const definition = surveyWith(told);

/** So many who wrote something, and so many who did not, by stream. */
function tallyOf(people: { sampled: [number, number]; open?: [number, number] }) {
  const fold = startFold(definition, compilePlan(definition));
  for (const [stream, [wrote, silent]] of Object.entries(people)) {
    for (let i = 0; i < wrote + silent; i++) {
      fold.add({
        stream: stream === 'open' ? 'open' : 'sampled',
        channel: 'web',
        answers: i < wrote ? { q: 'q1', opinion: '見本' } : { q: 'q1' },
      });
    }
  }
  return fold.tally();
}
const written = (people: Parameters<typeof tallyOf>[0]) =>
  openQuestions(definition, tallyOf(people)).map((question) => question.written);

describe('an open question', () => {
  it('has texts to release only where ten people wrote something', () => {
    expect(written({ sampled: [9, 20] })).toEqual([]);
    expect(written({ sampled: [10, 20] })).toEqual([[{ stream: 'sampled', people: 10 }]]);
    expect(written({ sampled: [6, 20], open: [4, 20] })).toHaveLength(1);
  });

  it('has none where people were not told before they wrote that it may be public', () => {
    expect(openQuestions(surveyWith(OPINION), tallyOf({ sampled: [30, 20] }))).toEqual([]);
  });

  it('hides how many wrote in every stream where few did, or few did not, in one', () => {
    expect(written({ sampled: [20, 20], open: [4, 20] })).toEqual([null]);
    expect(written({ sampled: [20, 3] })).toEqual([null]);
    expect(written({ sampled: [20, 20], open: [0, 9] })).toEqual([
      [
        { stream: 'sampled', people: 20 },
        { stream: 'open', people: 0 },
      ],
    ]);
  });
});

const steps = (ref: string, ...all: Partial<ReleaseStep>[]) =>
  releaseOf(
    all.map((one, i) => ({
      survey: 'mihon',
      question: 'opinion',
      ref: ref.repeat(32),
      number: i + 1,
      keptUntil: '2030-01-01T00:00:00Z',
      by: { subject: 'one', name: '見本', at: '2026-11-01T00:00:00Z' },
      deputyship: null,
      ...one,
    })) as ReleaseStep[],
  );
const proposed = (words: string, rest: object = {}) =>
  ({ step: 'proposed', text: words, language: 'ja', ...rest }) as const;
const approved = { step: 'approved' } as const;
const questions = openQuestions(definition, tallyOf({ sampled: [12, 20] }));
const textsOf = (...releases: ReturnType<typeof steps>[]) =>
  publicFreeText(questions, releases).flatMap(({ texts }) => texts.map((one) => one.text));

describe('what is public of free text', () => {
  it('is what was approved and nothing else', () => {
    expect(
      textsOf(
        steps('1', proposed('案だけ')),
        steps('2', proposed('承認'), approved),
        steps('3', proposed('差し戻し'), { step: 'returned', reason: '見本' }),
        steps('4', proposed('取りやめ'), approved, { step: 'withdrawn', reason: '見本' }),
        steps('5', proposed('前'), { step: 'returned', reason: '見本' }, proposed('後'), approved),
      ),
    ).toEqual(['後', '承認']);
  });

  it('stands in the order of its characters, not in that of storage', () => {
    const all = ['う', 'あ', 'え', 'い'].map((words, i) =>
      steps(String(i), proposed(words), approved),
    );
    expect(textsOf(...all)).toEqual(['あ', 'い', 'う', 'え']);
    expect(textsOf(...all.reverse())).toEqual(['あ', 'い', 'う', 'え']);
  });

  it('stands once where several wrote the same words', () => {
    const same = ['1', '2', '3'].map((ref) => steps(ref, proposed('（略）です'), approved));
    expect(textsOf(...same)).toEqual(['（略）です']);
  });

  it('is nothing of a question that too few people answered', () => {
    const one = steps('1', proposed('承認'), approved);
    expect(publicFreeText([], [one])).toEqual([]);
  });

  it('says of a text its words and language, and nothing that leads to an answer', () => {
    const [question] = publicFreeText(questions, [steps('1', proposed('承認'), approved)]);
    expect(question?.texts).toEqual([{ text: '承認', language: 'ja' }]);
    expect(JSON.stringify(question)).not.toMatch(/1{32}|2026-11|2030|one/);
  });

  it('is no formula in its file', () => {
    const freeText = publicFreeText(questions, [
      steps('1', proposed('=HYPERLINK("https://example.jp")', { language: null }), approved),
    ]);
    const csv = freeTextCsv({ ...publicationOf('mihon'), freeText });
    expect(csv).toContain(`mihon,opinion,ご意見,Opinion,,"'=HYPERLINK(""https://example.jp"")"`);
  });
});

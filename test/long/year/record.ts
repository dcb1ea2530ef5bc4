import { answersAsSent } from '../../../infra/simulate/answers-as-sent.ts';
import type { SimulatedResident } from '../../../infra/simulate/draw-residents.ts';
import type { Channel } from '../../../shared/response/survey-response.ts';
import type { Answers } from '../../../shared/survey/answers.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { Language } from '../../../shared/survey/language.ts';

interface SentAnswer {
  readonly channel: Channel;
  readonly language: Language;
  readonly answers: Answers;
}

/** What was sent, written down by whoever sent it: the year's figures are held against it. */
export function startRecord(definition: Definition) {
  const sent: SentAnswer[] = [];
  const usedLetters = new Set<number>();
  return {
    add(
      channel: Channel,
      { language, questions }: Pick<SimulatedResident, 'language' | 'questions'>,
      letterNumber: number,
    ): void {
      sent.push({ channel, language, answers: answersAsSent(definition, questions) });
      usedLetters.add(letterNumber);
    },
    usedLetters: usedLetters as ReadonlySet<number>,
    /** As {@link countIndependently} reads it. */
    lines: () =>
      sent.map(({ answers }) => JSON.stringify({ stream: 'sampled', answers })).join('\n'),
    count: (channel?: Channel) =>
      sent.filter((one) => channel === undefined || one.channel === channel).length,
    /** How many in each language. */
    languages: () => {
      const counts: Record<string, number> = {};
      for (const { language } of sent) counts[language] = (counts[language] ?? 0) + 1;
      return counts;
    },
  };
}

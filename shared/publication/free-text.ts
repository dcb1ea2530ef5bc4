import type { Release } from '../free-text/release.ts';
import { countsOf } from '../kpi/counts.ts';
import type { Tally } from '../kpi/tally.ts';
import { ANSWERED } from '../kpi/variable.ts';
import { STREAMS } from '../response/survey-response.ts';
import type { Definition, DisclosureRule } from '../survey/definition.ts';
import { labelOf, numbered } from './public-variables.ts';
import type { OpenQuestion, PublicFreeText } from './publication.ts';

/**
 * The open questions of which texts may be made public: people were told so before they wrote, and at
 * least as many wrote something as the smallest row of a table has. Among fewer, a text is as good as
 * signed.
 */
export function openQuestions(definition: Definition, tally: Tally): OpenQuestion[] {
  const { disclosure } = definition;
  return definition.pages
    .flatMap((page) => page.questions)
    .flatMap((asked, i): OpenQuestion[] => {
      if (asked.type !== 'text' || !asked.mayBePublished) return [];
      const { code, title } = asked;
      const streams = STREAMS.map((stream) => {
        const counts = countsOf(tally, { stream });
        return { stream, people: counts.of(code, ANSWERED), responses: counts.responses };
      }).filter(({ responses }) => responses > 0);
      const people = streams.reduce((sum, one) => sum + one.people, 0);
      if (people < disclosure.rowThreshold) return [];
      const own = { name: code, number: numbered(i + 1), title: labelOf(title) };
      // One hidden stream hides all: beside how many texts there are, the others would tell of it.
      const hidden = streams.some((one) => isTelling(one, disclosure));
      const written = streams.map(({ stream, people }) => ({ stream, people }));
      return [{ ...own, written: hidden ? null : written }];
    });
}

/** Few who wrote, or few who did not: as in a table, where both are counts. */
const isTelling = (
  { people, responses }: { readonly people: number; readonly responses: number },
  { threshold, zeroIsSmall }: DisclosureRule,
): boolean =>
  [people, responses - people].some((count) => count < threshold && (count > 0 || zeroIsSmall));

/**
 * The approved texts of each question, as they go out. They stand in the order of their characters,
 * which tells nothing of who wrote first or what else they answered; what several people wrote in the
 * same words stands once.
 *
 * @param releases of the survey, one a text.
 */
export function publicFreeText(
  questions: readonly OpenQuestion[],
  releases: readonly Release[],
): PublicFreeText[] {
  const approved = releases.flatMap(({ state, proposal }) =>
    state === 'approved' && proposal ? [proposal] : [],
  );
  return questions.flatMap((question) => {
    const texts = new Map<string, PublicFreeText['texts'][number]>();
    for (const { question: name, text, language } of approved) {
      if (name === question.name) texts.set(text, { text, language });
    }
    const sorted = [...texts.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
    return sorted.length === 0 ? [] : [{ ...question, texts: sorted }];
  });
}

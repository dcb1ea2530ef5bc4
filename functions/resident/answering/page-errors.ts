import type { Page } from '../../../shared/survey/definition.ts';
import type { FieldFault } from '../../../shared/survey/read-answer.ts';
import type { Site } from '../site.ts';

/** Faults as sentences by field name, in the resident's language. */
export function pageErrors(
  site: Site,
  page: Page,
  faults: readonly FieldFault[],
): Record<string, string> {
  return Object.fromEntries(
    faults.map(({ field, question: code, fault }) => {
      const question = page.questions.find((candidate) => candidate.code === code);
      const label = (option: string): string =>
        question && 'options' in question
          ? (question.options.find((known) => known.code === option)?.label[site.language] ?? '')
          : '';
      return [field, site.messages.fault(fault, label)];
    }),
  );
}

import type * as z from 'zod';
import type { PublicVariable } from '../../../shared/publication/publication.ts';
import { type Opened, ownPath } from '../frame.ts';
import { apiPath } from './addresses.ts';
import type { ApiQuestionSchema } from './result-schemas.ts';

/** A question for programs. Attributes have their page in common: who answered. */
export const apiQuestion = (
  { entry, deps: { siteUrl } }: Opened,
  question: PublicVariable,
): z.output<typeof ApiQuestionSchema> => ({
  ...question,
  links: {
    self: `${siteUrl}${apiPath(entry, `/questions/${question.name}`)}`,
    page: `${siteUrl}/results${ownPath(entry)}${
      question.attribute ? '/respondents' : `/questions/${question.name}`
    }`,
  },
});

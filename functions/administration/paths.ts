import type { EditionStep } from '../../shared/edition/state.ts';

const EDITIONS = '/administration/editions';

export const paths = {
  editions: EDITIONS,
  edition: (survey: string) => `${EDITIONS}/${survey}`,
  step: (survey: string, step: EditionStep) => `${EDITIONS}/${survey}/steps/${step}`,
  dates: (survey: string) => `${EDITIONS}/${survey}/dates`,
  corrections: (survey: string) => `${EDITIONS}/${survey}/corrections`,
  deputies: '/administration/deputies',
} as const;

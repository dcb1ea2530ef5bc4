/** Every address of the form. None carries a code or an answer. */
export const paths = {
  start: (survey: string) => `/${survey}`,
  page: (survey: string, page: string) => `/${survey}/questions/${page}`,
  optIn: (survey: string) => `/${survey}/volunteer`,
  optInDetails: (survey: string) => `/${survey}/volunteer/details`,
  check: (survey: string) => `/${survey}/check`,
  thanks: (survey: string) => `/${survey}/thanks`,
  erase: (survey: string) => `/${survey}/erase`,
} as const;

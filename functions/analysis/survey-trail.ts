import type { Definition } from '../../shared/survey/definition.ts';

/** From the first page down to an edition. */
export const surveyTrail = ({ survey, title }: Definition) => [
  { href: '/', text: '調査の一覧' },
  { href: `/surveys/${survey}/kpis`, text: title.ja },
];

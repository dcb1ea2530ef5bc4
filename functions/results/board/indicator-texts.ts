import { printedName } from '../../../shared/indicator/printed-name.ts';
import type { PublicIndicator } from '../../../shared/publication/publication.ts';
import type { Opened } from '../frame.ts';

type Reader = Pick<Opened, 'language' | 'city'>;

/** A word of the plan as the page says it; where it has no English, as printed. */
export const planWord = (
  text: string,
  kind: 'fields' | 'sections' | 'units',
  { language, city }: Reader,
): string => (language === 'ja' ? text : (city?.english?.[kind][text] ?? text));

/** No two indicators of a city share one. */
export const indicatorName = (
  indicator: Parameters<typeof printedName>[0] & Pick<PublicIndicator, 'code'>,
  { language, city }: Reader,
): string => {
  const printed = printedName(indicator);
  return language === 'ja' ? printed : (city?.english?.indicators[indicator.code] ?? printed);
};

/** The place of the plan that the city goes by; the first as long as nobody chose. */
export const mainPlace = ({ stated, officialLine }: PublicIndicator) =>
  stated.find(({ line }) => line === officialLine) ?? stated[0];

/** Whether places of the plan say different things of an indicator. */
export const placesDisagree = ({ stated }: PublicIndicator): boolean =>
  new Set(
    stated.map(({ baseline, baselineAt, target, targetBy }) =>
      [baseline, baselineAt, target, targetBy].join('|'),
    ),
  ).size > 1;

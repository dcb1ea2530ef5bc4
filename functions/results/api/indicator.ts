import type * as z from 'zod';
import { pathEnds } from '../../../shared/indicator/path.ts';
import { printedName } from '../../../shared/indicator/printed-name.ts';
import {
  PROGRESS_STATUS_TEXTS,
  PUBLIC_REASON_TEXTS,
} from '../../../shared/indicator/progress-wording.ts';
import type { PublicIndicator } from '../../../shared/publication/publication.ts';
import { filePath, type Opened, ownPath } from '../frame.ts';
import { apiPath } from './addresses.ts';
import type { ApiIndicatorSchema } from './result-schemas.ts';

/** An indicator for programs: the print of the plan beside the numbers that are read from it. */
export function apiIndicator(
  { entry, deps: { siteUrl }, city }: Opened,
  indicator: PublicIndicator,
): z.output<typeof ApiIndicatorSchema> {
  const { code, kind, measure, stated, officialLine, goals, policies, points } = indicator;
  const { status, reason } = indicator;
  return {
    code,
    name: { ja: printedName(indicator), en: city?.english?.indicators[code] ?? null },
    kind,
    measure,
    stated: stated.map((place) => {
      const { start, end } = pathEnds(place.measure ?? measure, place);
      return {
        ...place,
        official: place.line === officialLine,
        baselineValue: start?.value ?? null,
        targetValue: end?.value ?? null,
      };
    }),
    goals,
    policies,
    values: points.map(({ month: _, ...point }) => point),
    verdict: status && {
      status,
      statusText: PROGRESS_STATUS_TEXTS[status],
      reason,
      reasonText: reason && PUBLIC_REASON_TEXTS[reason],
    },
    links: {
      self: `${siteUrl}${apiPath(entry, `/indicators/${code}`)}`,
      page: `${siteUrl}/results${ownPath(entry)}/indicators/${code}`,
      csv: `${siteUrl}${filePath(entry, `indicator-${code}.csv`)}`,
    },
  };
}

import type { Definition } from '../survey/definition.ts';
import type { Earlier, PreparedPublication, Publication } from './publication.ts';

/** A publication that the public may read now. */
export interface Standing {
  readonly id: string;
  readonly document: Publication;
}

/**
 * With which publication a new one is compared: the edition that closed last before this one began.
 * Made-up answers are compared with nothing.
 *
 * @param standing what stands now of other editions of the same city.
 */
export function earlierEdition(
  prepared: PreparedPublication,
  definition: Definition,
  standing: readonly Standing[],
): Earlier | undefined {
  const [found] = standing
    .filter(
      ({ document }) =>
        !prepared.sample && !document.sample && document.closesOn < prepared.firstDay,
    )
    .sort((a, b) => (a.document.closesOn < b.document.closesOn ? 1 : -1));
  if (!found) return undefined;
  const { survey, title, closesOn } = found.document;
  const breaks = definition.kpis.flatMap(({ indicator, breaks: all = [] }) =>
    all.flatMap(({ against, status, reason }) =>
      against === survey ? [{ indicator, status, reason }] : [],
    ),
  );
  return { id: found.id, survey, title, closesOn, breaks };
}

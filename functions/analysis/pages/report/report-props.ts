import type { Day } from '../../../../shared/response/day.ts';
import type { OfficeSite } from '../../../../shared/web/office/site-description.ts';
import type { WrittenText } from '../../answers/written-texts.ts';
import type { Plan } from '../../load-plan.ts';
import type { EditionTables } from '../../tables/edition-tables.ts';
import type { ShownVariable } from '../../tables/shown-variable.ts';

/** All that the report is made from; each of its chapters takes what it needs. */
export interface ReportProps {
  readonly site: OfficeSite;
  readonly tables: EditionTables;
  /** What cross tables are broken down by. */
  readonly by: readonly ShownVariable[];
  readonly plan: Plan;
  readonly today: Day;
  /** Missing unless they are asked for by somebody who may read them. */
  readonly texts: readonly WrittenText[] | undefined;
  readonly mayAskForTexts: boolean;
}

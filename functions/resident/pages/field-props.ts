import type { Question } from '../../../shared/survey/definition.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import type { Site } from '../site.ts';

/** What every question needs to be shown as a field. */
export interface FieldProps<Q extends Question = Question> {
  readonly site: Site;
  readonly question: Q;
  readonly fields: Fields;
  /** Sentences by field name. */
  readonly errors: Readonly<Record<string, string>>;
}

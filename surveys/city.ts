import type { ContactLimit } from '../shared/coordination/contact-limit.ts';
import type { Indicator } from '../shared/indicator/indicator.ts';
import type { PolicyTree } from '../shared/policy/policy-tree.ts';
import type { TargetBox } from '../shared/policy/sdg-goals.ts';
import type { Definition } from '../shared/survey/definition.ts';

/** Words of a plan in English, by the print or the code they translate. */
export interface PlanInEnglish {
  /** Names by indicator code. */
  readonly indicators: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
}

/** What a city's folder exports: its plan's indicators and one definition an edition. */
export interface City {
  readonly indicators: Indicator[];
  readonly definitions: readonly Definition[];
  /** The plan whose policies indicators are assigned to, where there is one. */
  readonly policies?: PolicyTree;
  /** Where the plan prints SDG targets beside its indicators. */
  readonly targetBoxes?: readonly TargetBox[];
  /** 全国地方公共団体コード with its check digit. */
  readonly municipality?: string;
  readonly english?: PlanInEnglish;
  /** How often one person who offered help may be asked; left out, `USUAL_LIMIT` holds. */
  readonly contactLimit?: ContactLimit;
}

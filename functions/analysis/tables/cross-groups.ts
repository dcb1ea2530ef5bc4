import type { EditionTables, ShownStream } from './edition-tables.ts';
import type { ShownVariable } from './shown-variable.ts';
import { type CrossLine, crossLines } from './table-lines.ts';

export interface CrossGroup {
  readonly stub: ShownVariable;
  /** The total comes first. */
  readonly rows: readonly CrossLine[];
}

/** A question by each of these variables; by all attributes unless others are named. */
export function crossGroups(
  { variables }: EditionTables,
  shown: ShownStream,
  head: ShownVariable,
  by: readonly ShownVariable[] = variables.filter(({ attribute }) => attribute),
): CrossGroup[] {
  return by
    .filter(({ name }) => name !== head.name)
    .map((stub) => ({
      stub,
      rows: crossLines(head, stub, shown.cross(head.name, stub.name), shown.sample),
    }));
}

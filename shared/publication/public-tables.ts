import type { BothTables, StreamTables } from '../kpi/both-tables.ts';
import type { Variable } from '../kpi/variable.ts';
import type { Definition } from '../survey/definition.ts';
import type { PublicRow, PublicTable } from './publication.ts';
import type { CountName } from './published-axes.ts';
import { questionOf, type ShownCounts } from './shown-counts.ts';
import { weightedCover } from './weighted-cover.ts';

/**
 * Every question and derived variable alone, and of sampled answers by each attribute. An attribute
 * stands alone only, as a share of everyone who answered the survey.
 */
export function publicTables(
  definition: Definition,
  variables: readonly Variable[],
  tables: StreamTables,
  shown: ShownCounts,
): PublicTable[] {
  const { attributes } = definition;
  const covered = weightedCover(definition, variables, shown);
  const describes = (variable: Variable): boolean =>
    attributes.some((name) => questionOf(variables, name) === questionOf(variables, variable.name));
  const sides =
    tables.stream === 'sampled' ? variables.filter(({ name }) => attributes.includes(name)) : [];
  return variables
    .filter(({ kind }) => kind !== 'presence' && kind !== 'kpi')
    .flatMap((head): PublicTable[] => {
      const { name } = head;
      if (describes(head)) {
        const counts = optionsOf(head).map((option) => shown.chose({ variable: name, option }));
        const row = { option: null, n: tables.responses, counts, weightedTenths: null };
        return [{ variable: name, by: null, rows: [row] }];
      }
      const question = questionOf(variables, name).name;
      const row = (table: BothTables, side?: CountName): PublicRow => {
        const counts = optionsOf(head).map((option) =>
          shown.chose({ variable: name, option }, side),
        );
        // Under weights a group's percent would tell of smaller groups within it.
        const weighted = side ? undefined : table.weighted?.percentTenths;
        return {
          option: side?.option ?? null,
          n: shown.answered(question, side),
          counts,
          weightedTenths: weighted
            ? optionsOf(head).map((option, i) =>
                counts[i] !== null && covered({ variable: name, option })
                  ? (weighted[option] ?? null)
                  : null,
              )
            : null,
        };
      };
      const alone = row(tables.of(name));
      return [
        { variable: name, by: null, rows: [alone] },
        ...sides.map(({ name: by }) => ({
          variable: name,
          by,
          rows: [
            alone,
            ...tables
              .cross(name, by)
              .rows.flatMap(({ option, table }) =>
                option === null ? [] : [row(table, { variable: by, option })],
              ),
          ],
        })),
      ];
    });
}

const optionsOf = ({ options }: Variable): readonly string[] => options.slice(1, -1);

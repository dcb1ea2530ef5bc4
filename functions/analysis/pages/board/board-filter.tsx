import { type PolicyTree, policiesOf } from '../../../../shared/policy/policy-tree.ts';
import { SDG_GOALS } from '../../../../shared/policy/sdg-goals.ts';
import { type BoardQuery, UNASSIGNED } from '../../board/board-groups.ts';
import type { BoardRow } from '../../board/board-row.ts';
import { statusName } from './board-statuses.tsx';

interface Props {
  readonly rows: readonly BoardRow[];
  readonly policies: PolicyTree | undefined;
  readonly query: BoardQuery;
}

type Choice = readonly [value: string, text: string];

/** Which indicators are shown, and under which headings. */
export const BoardFilter = ({ rows, policies, query }: Props) => {
  const fields = [...new Set(rows.flatMap((row) => row.fields))];
  const goals = SDG_GOALS.map((name, i): Choice => [String(i + 1), `${i + 1} ${name}`]);
  const named = policies ? policiesOf(policies) : [];
  return (
    <form class="office-filter" method="get" action="/indicators">
      <Select
        name="by"
        label="並べ方"
        chosen={query.by}
        choices={[
          ['field', '分野別（経済・社会・環境）'],
          ['goal', 'SDGsの目標別'],
          ...(policies ? [['policy', '施策別'] as const] : []),
        ]}
      />
      <Select
        name="field"
        label="分野"
        chosen={query.field}
        choices={[ALL, ...fields.map((field): Choice => [field, field])]}
      />
      <Select
        name="goal"
        label="SDGsの目標"
        chosen={query.goal}
        choices={[ALL, ...goals, [UNASSIGNED, UNASSIGNED]]}
      />
      {policies && (
        <Select
          name="policy"
          label="施策"
          chosen={query.policy}
          choices={[
            ALL,
            ...named.map(({ code, name }): Choice => [code, `${code} ${name}`]),
            [UNASSIGNED, UNASSIGNED],
          ]}
        />
      )}
      <Select
        name="status"
        label="進み具合"
        chosen={query.status}
        choices={[
          ALL,
          ...(['achieved', 'on_track', 'behind', 'undetermined', 'none'] as const).map(
            (status): Choice => [status, statusName(status)],
          ),
        ]}
      />
      <div class="office-filter-buttons">
        <button class="button-secondary" type="submit">
          表示する
        </button>
        <a href="/indicators">条件を外す</a>
      </div>
    </form>
  );
};

const ALL: Choice = ['', 'すべて'];

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly Choice[];
}

const Select = ({ name, label, chosen, choices }: SelectProps) => (
  <div>
    <label for={`filter-${name}`}>{label}</label>
    <select class="input" id={`filter-${name}`} name={name}>
      {choices.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

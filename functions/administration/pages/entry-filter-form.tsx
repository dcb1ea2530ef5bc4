import type { ChainName } from '../../../shared/audit/chain.ts';
import type { FoundLink } from '../../../shared/audit/verify.ts';
import { actionText, OUTCOME_NAMES } from '../../../shared/audit/wording.ts';
import type { EntryFilter } from '../entry-filter.ts';
import { AUDIT_PATH, chainPath } from '../paths.ts';

interface Props {
  readonly chain: ChainName;
  readonly all: readonly FoundLink[];
  readonly filter: EntryFilter;
}

/** Offers what occurs on that day. */
export function EntryFilterForm({ chain, all, filter }: Props) {
  const entries = all.flatMap(({ link }) => link?.entry ?? []);
  const distinct = (values: readonly string[]) => [...new Set(values)].sort();
  const actions = distinct(entries.map(({ action }) => action));
  const actors = distinct(entries.map(({ actor }) => actor));
  const filtering = Object.values(filter).some((value) => value !== '');
  return (
    <form class="office-filter" method="get" action={`${AUDIT_PATH}/${chain.duty}`}>
      <input type="hidden" name="day" value={chain.day} />
      <Choice name="outcome" label="結果" options={Object.entries(OUTCOME_NAMES)} filter={filter} />
      <Choice
        name="action"
        label="操作"
        options={actions.map((action) => [action, actionText(action)])}
        filter={filter}
      />
      <Choice
        name="actor"
        label="利用者"
        options={actors.map((actor) => [actor, actor])}
        filter={filter}
      />
      <div class="office-filter-buttons">
        <button class="button-secondary" type="submit">
          絞り込む
        </button>
        {filtering && <a href={chainPath(chain)}>絞り込みを解除</a>}
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly name: keyof EntryFilter;
  readonly label: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly filter: EntryFilter;
}

const Choice = ({ name, label, options, filter }: ChoiceProps) => (
  <div>
    <label for={name}>{label}</label>
    <select class="input" id={name} name={name}>
      <option value="">すべて</option>
      {options.map(([value, text]) => (
        <option value={value} selected={filter[name] === value}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

import type { Definition, OptIn } from '../../../shared/survey/definition.ts';
import { listPath } from '../paths.ts';
import { WISH_LABELS } from '../people/wish-labels.ts';
import { BLANK_TEXT } from '../people/wishes.ts';
import { BLANK, type ContactFilter, EVERYONE, isFiltering } from './contact-filter.ts';

interface Props {
  readonly definition: Definition;
  readonly filter: ContactFilter;
}

/** Narrows the list by wishes; the address holds only their codes. */
export const ContactFilterForm = ({ definition: { survey, optIn }, filter }: Props) => (
  <form class="office-filter" method="get" action={`/#${survey}`}>
    <input type="hidden" name="survey" value={survey} />
    <Choice
      id={`${survey}-interest`}
      name="interest"
      label={WISH_LABELS.interests}
      options={optIn.interests}
      chosen={filter.interest}
    />
    <Choice
      id={`${survey}-skill`}
      name="skill"
      label={WISH_LABELS.skills}
      options={optIn.skills}
      chosen={filter.skill}
    />
    <Choice
      id={`${survey}-district`}
      name="district"
      label={WISH_LABELS.district}
      options={optIn.districts}
      chosen={filter.district}
    />
    <Choice
      id={`${survey}-availability`}
      name="availability"
      label={WISH_LABELS.availability}
      options={optIn.availability}
      chosen={filter.availability}
    />
    <div class="office-filter-buttons">
      <button class="button-secondary" type="submit">
        絞り込む
      </button>
      {isFiltering(filter) && <a href={listPath(survey, EVERYONE)}>絞り込みを解除</a>}
    </div>
  </form>
);

interface ChoiceProps {
  readonly id: string;
  readonly name: keyof ContactFilter;
  readonly label: string;
  readonly options: OptIn['interests'];
  readonly chosen: string;
}

const Choice = ({ id, name, label, options, chosen }: ChoiceProps) => (
  <div>
    <label for={id}>{label}</label>
    <select class="input" id={id} name={name}>
      <option value="">すべて</option>
      {options.map(({ code, label: text }) => (
        <option value={code} selected={code === chosen}>
          {text.ja}
        </option>
      ))}
      <option value={BLANK} selected={chosen === BLANK}>
        {BLANK_TEXT}
      </option>
    </select>
  </div>
);

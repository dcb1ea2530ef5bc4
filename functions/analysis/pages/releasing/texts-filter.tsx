import type { OpenQuestion } from '../../../../shared/publication/publication.ts';
import { type CandidateFilter, textsPath } from '../../releasing/candidate-filter.ts';
import { STATE_NAMES } from '../../releasing/release-words.ts';

interface Props {
  readonly survey: string;
  readonly questions: readonly OpenQuestion[];
  readonly filter: CandidateFilter;
}

export const TextsFilter = ({ survey, questions, filter }: Props) => (
  <form class="office-filter" method="get" action={textsPath(survey)}>
    <Choice name="state" label="状態" chosen={filter.state} options={Object.entries(STATE_NAMES)} />
    {questions.length > 1 && (
      <Choice
        name="question"
        label="設問"
        chosen={filter.question}
        options={questions.map(({ name, number, title }) => [name, `${number.ja} ${title.ja}`])}
      />
    )}
    <Choice
      name="hint"
      label="個人がわかるかもしれない部分"
      chosen={filter.hint}
      options={[
        ['with', '目印のある文章'],
        ['without', '目印のない文章'],
      ]}
    />
    <div class="office-filter-buttons">
      <button class="button-secondary" type="submit">
        絞り込む
      </button>
      <a href={textsPath(survey)}>絞り込みを解除</a>
    </div>
  </form>
);

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

const Choice = ({ name, label, chosen, options }: ChoiceProps) => (
  <div>
    <label for={name}>{label}</label>
    <select class="input" id={name} name={name}>
      <option value="">すべて</option>
      {options.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

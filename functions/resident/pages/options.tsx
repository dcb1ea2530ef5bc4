import type { Option } from '../../../shared/survey/definition.ts';
import type { Text } from '../../../shared/survey/language.ts';
import type { Site } from '../site.ts';
import { FieldError } from './error-summary.tsx';

interface GroupProps {
  readonly site: Site;
  readonly name: string;
  readonly question: { readonly title: Text; readonly hint?: Text | undefined };
  readonly how: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly children: unknown;
}

/** A group of choices with its question as the legend. */
export function Group({ site, name, question, how, errors, children }: GroupProps) {
  const error = errors[name];
  const id = fieldId(name);
  return (
    <fieldset
      class={error ? 'field field-faulty' : 'field'}
      id={id}
      aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
      {...(error ? { 'aria-invalid': 'true' as const } : {})}
    >
      <legend class="field-label">{question.title[site.language]}</legend>
      <p class="hint" id={`${id}-hint`}>
        {question.hint ? `${question.hint[site.language]} ` : ''}
        {how}
      </p>
      <FieldError id={`${id}-error`} message={error} />
      {children}
    </fieldset>
  );
}

/** Ids may not hold the dot that joins a matrix row to its question. */
export const fieldId = (name: string): string => name.replace('.', '-');

interface OptionsProps {
  readonly site: Site;
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly (Option & { readonly exclusive?: true | undefined })[];
  readonly chosen: readonly string[];
  readonly likert?: boolean;
}

export function Options({ site, name, type, options, chosen, likert = false }: OptionsProps) {
  return (
    <div
      class={likert ? 'options options-likert' : 'options'}
      {...(type === 'radio' ? { 'data-clear': site.messages.clear } : {})}
    >
      {options.map((option) => (
        <label class="option">
          <input
            type={type}
            name={name}
            value={option.code}
            checked={chosen.includes(option.code)}
            {...(option.exclusive ? { 'data-exclusive': '' } : {})}
          />
          <span>{option.label[site.language]}</span>
        </label>
      ))}
    </div>
  );
}

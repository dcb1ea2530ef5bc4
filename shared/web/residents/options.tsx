import type { Option } from '../../survey/definition.ts';
import type { Text } from '../../survey/language.ts';
import { Phrase } from '../phrase.tsx';
import { FieldError } from './error-summary.tsx';
import type { PageSite } from './site.ts';

interface GroupProps {
  readonly site: PageSite;
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
      <legend class="field-label">
        <Phrase text={question.title[site.language]} />
      </legend>
      <p class="hint" id={`${id}-hint`}>
        {question.hint && (
          <>
            <Phrase text={question.hint[site.language]} describes />{' '}
          </>
        )}
        <Phrase text={how} describes />
      </p>
      <FieldError id={`${id}-error`} message={error} />
      {children}
    </fieldset>
  );
}

/** Ids may not hold the dot that joins a matrix row to its question. */
export const fieldId = (name: string): string => name.replace('.', '-');

/** One choice of a group, in the resident's language. */
export interface Choice {
  readonly code: string;
  readonly label: string;
  readonly exclusive?: true | undefined;
}

export const choicesOf = ({ language }: PageSite, options: readonly Option[]): Choice[] =>
  options.map(({ code, label, exclusive }) => ({ code, label: label[language], exclusive }));

interface OptionsProps {
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly likert?: boolean;
  /** Short labels, several beside one another where there is room. */
  readonly compact?: boolean;
}

export function Options(props: OptionsProps) {
  const { name, type, choices, chosen, likert = false, compact = false } = props;
  const layout = [likert && 'options-likert', compact && 'options-compact'].filter(Boolean);
  return (
    <div class={['options', ...layout].join(' ')}>
      {choices.map(({ code, label, exclusive }) => (
        <label class="option">
          <input
            type={type}
            name={name}
            value={code}
            checked={chosen.includes(code)}
            {...(exclusive ? { 'data-exclusive': '' } : {})}
          />
          <span>
            <Phrase text={label} />
          </span>
        </label>
      ))}
    </div>
  );
}

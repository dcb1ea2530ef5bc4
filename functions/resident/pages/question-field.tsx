import type { MatrixQuestion, Option, Question } from '../../../shared/survey/definition.ts';
import type { Text } from '../../../shared/survey/language.ts';
import { type Fields, rowField } from '../../../shared/survey/read-answer.ts';
import type { Site } from '../site.ts';
import { FieldError } from './error-summary.tsx';

interface FieldProps<Q extends Question = Question> {
  readonly site: Site;
  readonly question: Q;
  readonly fields: Fields;
  /** Sentences by field name. */
  readonly errors: Readonly<Record<string, string>>;
}

/** One question as a form field, filled with what was typed before. */
export function QuestionField({ question, ...rest }: FieldProps) {
  switch (question.type) {
    case 'single':
    case 'scale':
    case 'multiple':
      return <ChoiceField question={question} {...rest} />;
    case 'matrix':
      return <MatrixField question={question} {...rest} />;
    case 'rating':
      return <RatingField question={question} {...rest} />;
    case 'number':
    case 'text':
      return <TypedField question={question} {...rest} />;
  }
}

type ChoiceProps = FieldProps<Extract<Question, { type: 'single' | 'scale' | 'multiple' }>>;

function ChoiceField({ site, question, fields, errors }: ChoiceProps) {
  const { messages } = site;
  const multiple = question.type === 'multiple';
  const limit = multiple ? question.limit : undefined;
  const how = !multiple
    ? messages.chooseOne
    : limit === undefined
      ? messages.chooseAll
      : messages.chooseUpTo(limit);
  return (
    <Group site={site} name={question.code} question={question} how={how} errors={errors}>
      <Options
        site={site}
        name={question.code}
        type={multiple ? 'checkbox' : 'radio'}
        options={question.options}
        chosen={fields[question.code] ?? []}
      />
    </Group>
  );
}

function MatrixField({ site, question, fields, errors }: FieldProps<MatrixQuestion>) {
  const { language, messages } = site;
  return (
    <section class="matrix">
      <h2 class="matrix-title">{question.title[language]}</h2>
      {question.hint && <p class="hint">{question.hint[language]}</p>}
      {question.rows.map((row) => {
        const name = rowField(question, row.code);
        return (
          <Group
            site={site}
            name={name}
            question={{ title: row.label }}
            how={messages.chooseOne}
            errors={errors}
          >
            <Options
              site={site}
              name={name}
              type="radio"
              options={question.options}
              chosen={fields[name] ?? []}
              likert
            />
          </Group>
        );
      })}
    </section>
  );
}

function RatingField({
  site,
  question,
  fields,
  errors,
}: FieldProps<Extract<Question, { type: 'rating' }>>) {
  const { language, messages } = site;
  const label = (value: number): Text => {
    const end = value === 0 ? question.lowest : value === 10 ? question.highest : undefined;
    return end
      ? { ja: `${value}（${end.ja}）`, en: `${value} (${end.en})` }
      : { ja: String(value), en: String(value) };
  };
  const options = Array.from({ length: 11 }, (_, value) => ({
    code: String(value),
    label: label(value),
  }));
  return (
    <Group
      site={site}
      name={question.code}
      question={question}
      how={messages.chooseOne}
      errors={errors}
    >
      <p class="hint">{`0：${question.lowest[language]}　10：${question.highest[language]}`}</p>
      <Options
        site={site}
        name={question.code}
        type="radio"
        options={options}
        chosen={fields[question.code] ?? []}
      />
    </Group>
  );
}

function TypedField({
  site,
  question,
  fields,
  errors,
}: FieldProps<Extract<Question, { type: 'number' | 'text' }>>) {
  const { language, messages } = site;
  const { code } = question;
  const value = fields[code]?.[0] ?? '';
  const error = errors[code];
  const describedBy = [question.hint && `${code}-hint`, `${code}-limit`, error && `${code}-error`];
  const attributes = {
    id: code,
    name: code,
    'aria-describedby': describedBy.filter(Boolean).join(' '),
    ...(error ? { 'aria-invalid': 'true' as const } : {}),
  };
  return (
    <div class={error ? 'field field-faulty' : 'field'}>
      <label class="field-label" for={code}>
        {question.title[language]}
      </label>
      {question.hint && (
        <p class="hint" id={`${code}-hint`}>
          {question.hint[language]}
        </p>
      )}
      <FieldError id={`${code}-error`} message={error} />
      {question.type === 'number' ? (
        <p class="input-with-unit">
          <input
            class="input input-short"
            type="text"
            inputmode="numeric"
            value={value}
            {...attributes}
          />
          <span id={`${code}-limit`}>{question.unit[language]}</span>
        </p>
      ) : (
        <>
          <textarea class="input" rows={8} data-limit={question.maxLength} {...attributes}>
            {value}
          </textarea>
          <p
            class="hint"
            id={`${code}-limit`}
            data-left={messages.charactersLeft}
            data-over={messages.charactersOver}
          >
            {messages.textLimit(question.maxLength)}
          </p>
        </>
      )}
    </div>
  );
}

interface GroupProps {
  readonly site: Site;
  readonly name: string;
  readonly question: { readonly title: Text; readonly hint?: Text | undefined };
  readonly how: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly children: unknown;
}

/** A group of choices with its question as the legend. */
function Group({ site, name, question, how, errors, children }: GroupProps) {
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

import { plainText } from '../../../shared/web/marks.ts';
import type { PrintedField } from '../form/printed-form.ts';
import { allowed } from '../form/wording.ts';

interface Props {
  readonly field: PrintedField;
  readonly value: string;
  readonly error: string | undefined;
  /** The cursor stands here when the page opens. */
  readonly start: boolean;
}

/** One field of the form in one line: its number, a reminder of the question, what may be keyed. */
export function KeyedInput({ field, value, error, start }: Props) {
  const { name, label, question, row } = field;
  const common = {
    id: name,
    name,
    autocomplete: 'off',
    autofocus: start,
    'aria-describedby': error ? `${name}:hint ${name}:error` : `${name}:hint`,
    ...(error ? { 'aria-invalid': 'true' as const } : {}),
  };
  return (
    <div class={error ? 'key-row field-faulty' : 'key-row'}>
      <label for={name}>
        <span class="key-label">{label}</span>{' '}
        <span class="key-title">{plainText((row?.label ?? question.title).ja)}</span>
      </label>
      {question.type === 'text' ? (
        <textarea class="key-input key-text" rows={3} {...common}>
          {value}
        </textarea>
      ) : (
        <input
          class="key-input"
          type="text"
          inputmode="numeric"
          value={value}
          {...('options' in question && question.type !== 'multiple'
            ? { 'data-last': question.options.length }
            : question.type === 'rating'
              ? { 'data-last': 10 }
              : {})}
          {...common}
        />
      )}
      <span class="key-hint" id={`${name}:hint`}>
        {allowed(field)}
      </span>
      {error && (
        <p class="field-error" id={`${name}:error`}>
          {error}
        </p>
      )}
    </div>
  );
}

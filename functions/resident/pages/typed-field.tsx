import type { Question } from '../../../shared/survey/definition.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { FieldError } from '../../../shared/web/residents/error-summary.tsx';
import type { FieldProps } from './field-props.ts';

/** A number or a text, typed. */
export function TypedField({
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
        <Phrase text={question.title[language]} />
      </label>
      {question.hint && (
        <p class="hint" id={`${code}-hint`}>
          <Phrase text={question.hint[language]} describes />
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
          <span id={`${code}-limit`}>
            <Phrase text={question.unit[language]} describes />
          </span>
        </p>
      ) : (
        <>
          <textarea class="input" rows={8} data-limit={question.maxLength} {...attributes}>
            {value}
          </textarea>
          <p class="hint" id={`${code}-limit`}>
            <Phrase text={messages.textLimit(question.maxLength)} describes />
          </p>
        </>
      )}
    </div>
  );
}

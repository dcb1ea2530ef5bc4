import { Phrase } from '../../../shared/web/phrase.tsx';
import { FieldError } from '../../../shared/web/residents/error-summary.tsx';
import type { Messages } from '../messages/index.ts';

interface NumberFieldProps {
  readonly messages: Messages;
  readonly label: string;
  readonly hint: string;
  readonly typed: string;
  readonly error: string | undefined;
}

/** The number of a pause: shown as it is typed, because a slip nobody sees locks its owner out. */
export function NumberField({ messages, label, hint, typed, error }: NumberFieldProps) {
  return (
    <div class={error ? 'field field-faulty' : 'field'}>
      <label class="field-label" for="number">
        <Phrase text={label} />{' '}
        <span class="required">
          <Phrase text={messages.required} />
        </span>
      </label>
      <p class="hint" id="number-hint">
        <Phrase text={hint} describes />
      </p>
      <FieldError id="number-error" message={error} />
      <input
        class="input input-code"
        type="text"
        inputmode="numeric"
        id="number"
        name="number"
        value={typed}
        autocomplete="off"
        aria-describedby={error ? 'number-hint number-error' : 'number-hint'}
        {...(error ? { 'aria-invalid': 'true' as const } : {})}
      />
    </div>
  );
}

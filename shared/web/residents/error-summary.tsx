import { Phrase } from '../phrase.tsx';
import type { FormMessages } from './messages/index.ts';

export interface PageError {
  /** Id of the element the link leads to. */
  readonly target: string;
  readonly message: string;
}

/** All errors on top, each leading to its field; takes the focus when the page has a script. */
export function ErrorSummary(props: { messages: FormMessages; errors: readonly PageError[] }) {
  const { messages, errors } = props;
  if (errors.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabindex={-1} data-focus>
      <h2>
        <Phrase text={messages.errorSummary} />
      </h2>
      <p>
        <Phrase text={messages.errorSummaryHint} />
      </p>
      <ul>
        {errors.map(({ target, message }) => (
          <li>
            <a href={`#${target}`}>
              <Phrase text={message} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same words again at the field itself. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  if (message === undefined) return null;
  return (
    <p class="field-error" id={id}>
      <Phrase text={message} describes />
    </p>
  );
}

import type { Child } from 'hono/jsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** The control, named by the label through its id. */
  readonly children: Child;
}

/** One labelled field with its hint and what is wrong with it. */
export const Field = ({ id, label, hint, error, children }: Props) => (
  <div class={error ? 'field field-faulty' : 'field'}>
    <label class="field-label" for={id}>
      {label}
    </label>
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error && (
      <p class="field-error" id={`${id}-error`}>
        {error}
      </p>
    )}
    {children}
  </div>
);

/** What a control says of the hint and the fault beside it. */
export const describedBy = (id: string, error: string | undefined, hint = true) => ({
  'aria-describedby': [hint ? `${id}-hint` : '', error ? `${id}-error` : '']
    .filter((one) => one !== '')
    .join(' '),
  ...(error ? { 'aria-invalid': 'true' as const } : {}),
});

/** Why nothing was done; stands on top of the page. */
export const Refused = ({ children }: { readonly children: Child }) => (
  <div class="error-summary" role="alert">
    <h2>まだ行われていません</h2>
    <p>{children}</p>
  </div>
);

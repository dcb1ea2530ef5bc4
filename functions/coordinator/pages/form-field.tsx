import type { Child } from 'hono/jsx';

type Faults = readonly { readonly field: string; readonly text: string }[];

interface Props {
  /** Of the input, and its id. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly optional?: boolean | undefined;
  /** Of the whole form. */
  readonly faults: Faults;
  readonly children: Child;
}

/** A field of a form: what it is called, how to fill it in, and what is wrong with what was typed. */
export const FormField = ({ name, label, hint, optional, faults, children }: Props) => {
  const fault = faults.find(({ field }) => field === name);
  return (
    <div class={fault ? 'field field-faulty' : 'field'}>
      <label class="field-label" for={name}>
        {label}{' '}
        {optional ? <span class="optional">任意</span> : <span class="required">※必須</span>}
      </label>
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {fault && (
        <p class="field-error" id={`${name}-error`}>
          {fault.text}
        </p>
      )}
      {children}
    </div>
  );
};

/** What ties the input of a {@link FormField} to its hint and its fault, for whoever hears the page. */
export const described = ({ name, faults }: Pick<Props, 'name' | 'faults'>) =>
  faults.some(({ field }) => field === name)
    ? { 'aria-describedby': `${name}-hint ${name}-error`, 'aria-invalid': 'true' as const }
    : { 'aria-describedby': `${name}-hint` };

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly unit?: string;
  readonly error?: string | undefined;
}

/** A number that is typed. */
export const NumberField = ({ name, label, hint, value, unit, error }: Props) => (
  <div class={error ? 'field field-faulty' : 'field'}>
    <label class="field-label" for={name}>
      {label}
    </label>
    <p class="hint" id={`${name}-hint`}>
      {hint}
    </p>
    {error && (
      <p class="field-error" id={`${name}-error`}>
        {error}
      </p>
    )}
    <p class="input-with-unit">
      <input
        class="input input-short"
        type="text"
        inputmode="numeric"
        id={name}
        name={name}
        value={value}
        autocomplete="off"
        aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
        aria-invalid={error ? 'true' : undefined}
      />
      {unit && <span>{unit}</span>}
    </p>
  </div>
);

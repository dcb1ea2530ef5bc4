import type { OptInField } from '../../contact/read-opt-in.ts';
import type { OptIn } from '../../survey/definition.ts';
import type { Fields } from '../../survey/read-answer.ts';
import { Phrase } from '../phrase.tsx';
import { FieldError } from './error-summary.tsx';
import { choicesOf, Options } from './options.tsx';
import type { PageSite } from './site.ts';

export interface ContactFieldsProps {
  readonly site: PageSite;
  readonly fields: Fields;
  /** Sentences by field. */
  readonly errors: Partial<Readonly<Record<OptInField, string>>>;
}

type FieldProps = ContactFieldsProps & { readonly name: OptInField };

interface LineProps extends FieldProps {
  readonly label: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly autocomplete: string;
  readonly required?: boolean;
}

/** One line to type into. */
export function Line(props: LineProps) {
  const { site, fields, errors, name, label, type = 'text', autocomplete, required } = props;
  const error = errors[name];
  return (
    <div class={error ? 'field field-faulty' : 'field'}>
      <label class="field-label" for={name}>
        <Phrase text={label} /> {required && <Required site={site} />}
      </label>
      <FieldError id={`${name}-error`} message={error} />
      <input
        class="input"
        type="text"
        inputmode={type}
        id={name}
        name={name}
        value={fields[name]?.[0] ?? ''}
        autocomplete={autocomplete}
        {...(type === 'email' ? AS_TYPED : {})}
        {...faulty(name, error)}
      />
    </div>
  );
}

interface ChoicesProps extends FieldProps {
  readonly legend: string;
  readonly hint?: string;
  readonly options: OptIn['interests'];
  readonly one?: boolean;
}

/** Boxes to tick, or one to choose; all may be left alone. */
export function Choices(props: ChoicesProps) {
  const { site, fields, errors, name, legend, hint, options, one = false } = props;
  const { messages } = site;
  const error = errors[name];
  return (
    <fieldset
      class={error ? 'field field-faulty' : 'field'}
      id={name}
      aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
      {...(error ? { 'aria-invalid': 'true' as const } : {})}
    >
      <legend class="field-label">
        <Phrase text={legend} />{' '}
        <span class="optional">
          <Phrase text={messages.optional} />
        </span>
      </legend>
      <p class="hint" id={`${name}-hint`}>
        <Phrase text={hint ?? (one ? messages.chooseOne : messages.chooseAll)} describes />
      </p>
      <FieldError id={`${name}-error`} message={error} />
      <Options
        name={name}
        type={one ? 'radio' : 'checkbox'}
        choices={choicesOf(site, options)}
        chosen={fields[name] ?? []}
        compact={one}
      />
    </fieldset>
  );
}

/** A box that has to be ticked by hand. */
export function Tick(props: FieldProps & { readonly label: string; readonly ticked: boolean }) {
  const { site, errors, name, label, ticked } = props;
  const error = errors[name];
  return (
    <div class={error ? 'field field-faulty' : 'field'}>
      <FieldError id={`${name}-error`} message={error} />
      <label class="option option-alone">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          checked={ticked}
          {...faulty(name, error)}
        />
        <span>
          <Phrase text={label} /> <Required site={site} />
        </span>
      </label>
    </div>
  );
}

const Required = ({ site }: { site: PageSite }) => (
  <span class="required">
    <Phrase text={site.messages.required} />
  </span>
);

/** A telephone would begin an e-mail address with a capital and mend its spelling. */
const AS_TYPED = { autocapitalize: 'none', spellcheck: false } as const;

const faulty = (name: OptInField, error: string | undefined) =>
  error ? { 'aria-describedby': `${name}-error`, 'aria-invalid': 'true' as const } : {};

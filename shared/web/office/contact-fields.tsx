import type { OptInField } from '../../contact/read-opt-in.ts';
import type { OptIn } from '../../survey/definition.ts';
import type { Fields } from '../../survey/read-answer.ts';

export interface FieldGroup {
  readonly fields: Fields;
  /** Sentences by field. */
  readonly errors: Partial<Readonly<Record<OptInField, string>>>;
}

type FieldProps = FieldGroup & { readonly name: OptInField; readonly label: string };

const faulty = (name: OptInField, error: string | undefined) =>
  error ? { 'aria-describedby': `${name}-error`, 'aria-invalid': 'true' as const } : {};

const FieldError = ({ name, error }: { name: OptInField; error: string | undefined }) =>
  error ? (
    <p class="field-error" id={`${name}-error`}>
      {error}
    </p>
  ) : null;

/** One line, as it was written or told. */
function ContactLine({ fields, errors, name, label }: FieldProps) {
  const error = errors[name];
  return (
    <div class={error ? 'field field-faulty' : 'field'}>
      <label class="field-label" for={name}>
        {label}
      </label>
      <FieldError name={name} error={error} />
      <input
        class="input"
        type="text"
        id={name}
        name={name}
        value={fields[name]?.[0] ?? ''}
        autocomplete="off"
        {...faulty(name, error)}
      />
    </div>
  );
}

interface ChoicesProps extends FieldProps {
  readonly options: OptIn['interests'];
  readonly one?: boolean;
}

/** What was ticked; nothing need be. */
function ContactChoices({ fields, errors, name, label, options, one = false }: ChoicesProps) {
  const chosen = fields[name] ?? [];
  return (
    <fieldset class="field" id={name}>
      <legend class="field-label">
        {label} <span class="optional">{one ? '（1つまで）' : '（いくつでも）'}</span>
      </legend>
      <FieldError name={name} error={errors[name]} />
      {options.map((option) => (
        <label class="option">
          <input
            type={one ? 'radio' : 'checkbox'}
            name={name}
            value={option.code}
            checked={chosen.includes(option.code)}
          />
          <span>{option.label.ja}</span>
        </label>
      ))}
      {one && (
        <label class="option">
          <input type="radio" name={name} value="" checked={!chosen.some((code) => code !== '')} />
          <span>記入なし</span>
        </label>
      )}
    </fieldset>
  );
}

/** A mark that has to stand on a slip. */
export function ContactTick({ fields, errors, name, label }: FieldProps) {
  const error = errors[name];
  return (
    <div class={error ? 'field field-faulty' : 'field'}>
      <FieldError name={name} error={error} />
      <label class="option option-alone">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          checked={fields[name]?.[0] === 'yes'}
          {...faulty(name, error)}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}

/** Who somebody is, how to reach them and what they would like, as staff key it for them. */
export function ContactFields({ optIn, ...group }: FieldGroup & { readonly optIn: OptIn }) {
  return (
    <>
      <ContactLine {...group} name="name" label="お名前" />
      <ContactLine {...group} name="email" label="メールアドレス" />
      <ContactLine {...group} name="phone" label="電話番号" />
      <ContactChoices
        {...group}
        name="interests"
        label="関心のある活動"
        options={optIn.interests}
      />
      <ContactChoices
        {...group}
        name="skills"
        label="できること・得意なこと"
        options={optIn.skills}
      />
      <ContactChoices
        {...group}
        name="availability"
        label="活動できる曜日・時間帯"
        options={optIn.availability}
      />
      <ContactChoices
        {...group}
        name="contact_district"
        label="お住まいの地区"
        options={optIn.districts}
        one
      />
      <ContactChoices
        {...group}
        name="recipients"
        label="連絡先をお伝えしてもよい団体"
        options={optIn.recipients}
      />
    </>
  );
}

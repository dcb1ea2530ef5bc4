import type { OptInField } from '../../../shared/contact/read-opt-in.ts';
import type { Day } from '../../../shared/response/day.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { ConsentNotice } from './consent-notice.tsx';
import { ErrorSummary, FieldError } from './error-summary.tsx';
import { FORM_ID, Layout } from './layout.tsx';
import { Options } from './options.tsx';

interface DetailsPageProps {
  readonly site: Site;
  readonly fields: Fields;
  /** Sentences by field. */
  readonly errors: Partial<Readonly<Record<OptInField, string>>>;
  readonly contactsDeletedOn: Day;
  readonly changing: boolean;
}

export function OptInDetailsPage(props: DetailsPageProps) {
  const { site, fields, errors } = props;
  const { definition, messages } = site;
  if (!definition) return null;
  const errorList = Object.entries(errors).map(([target, message]) => ({ target, message }));
  const { optIn } = definition;
  const group = { site, fields, errors };
  return (
    <Layout site={site} title={messages.optIn.detailsHeading} hasForm failed={errorList.length > 0}>
      <ErrorSummary messages={messages} errors={errorList} />
      <h1>{messages.optIn.detailsHeading}</h1>
      <p class="notice">{messages.optIn.separate}</p>
      <ConsentNotice site={site} optIn={optIn} deletedOn={props.contactsDeletedOn} />
      <form id={FORM_ID} method="post" action={paths.optInDetails(definition.survey)} novalidate>
        {props.changing && <input type="hidden" name="changing" value="yes" />}
        <Line {...group} name="name" label={messages.optIn.name} autocomplete="name" required />
        <fieldset class="field">
          <legend class="field-label">
            {messages.optIn.reach} <span class="required">{messages.required}</span>
          </legend>
          <p class="hint">{messages.optIn.reachHint}</p>
          <Line
            {...group}
            name="email"
            label={messages.optIn.email}
            type="email"
            autocomplete="email"
          />
          <Line
            {...group}
            name="phone"
            label={messages.optIn.phone}
            type="tel"
            autocomplete="tel"
          />
        </fieldset>
        <Choices
          {...group}
          name="interests"
          legend={messages.optIn.interests}
          options={optIn.interests}
        />
        <Choices
          {...group}
          name="availability"
          legend={messages.optIn.availability}
          options={optIn.availability}
        />
        <Choices
          {...group}
          name="contact_district"
          legend={messages.optIn.district}
          options={optIn.districts}
          one
        />
        <Choices
          {...group}
          name="recipients"
          legend={messages.optIn.recipients}
          hint={messages.optIn.recipientsHint}
          options={optIn.recipients}
        />
        <Tick {...group} name="adult" label={messages.optIn.adult(optIn.minimumAge)} />
        <Tick {...group} name="consent" label={messages.optIn.consent} />
        <div class="buttons">
          <button class="button" name="action" value="next">
            {messages.next}
          </button>
          <button class="button-secondary" name="action" value="cancel">
            {messages.optIn.cancel}
          </button>
          <button class="button-text" name="action" value="back">
            {messages.back}
          </button>
        </div>
      </form>
    </Layout>
  );
}

interface FieldProps {
  readonly site: Site;
  readonly fields: Fields;
  readonly errors: DetailsPageProps['errors'];
  readonly name: OptInField;
}

interface LineProps extends FieldProps {
  readonly label: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly autocomplete: string;
  readonly required?: boolean;
}

function Line({
  site,
  fields,
  errors,
  name,
  label,
  type = 'text',
  autocomplete,
  required,
}: LineProps) {
  const error = errors[name];
  return (
    <div class={error ? 'field field-faulty' : 'field'}>
      <label class="field-label" for={name}>
        {label} {required && <span class="required">{site.messages.required}</span>}
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
        {...(error ? { 'aria-describedby': `${name}-error`, 'aria-invalid': 'true' as const } : {})}
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

function Choices({ site, fields, errors, name, legend, hint, options, one = false }: ChoicesProps) {
  const { messages } = site;
  return (
    <fieldset class="field" id={name} aria-describedby={`${name}-hint`}>
      <legend class="field-label">
        {legend} <span class="optional">{messages.optional}</span>
      </legend>
      <p class="hint" id={`${name}-hint`}>
        {hint ?? (one ? messages.chooseOne : messages.chooseAll)}
      </p>
      <FieldError id={`${name}-error`} message={errors[name]} />
      <Options
        site={site}
        name={name}
        type={one ? 'radio' : 'checkbox'}
        options={options}
        chosen={fields[name] ?? []}
      />
    </fieldset>
  );
}

function Tick({ site, fields, errors, name, label }: FieldProps & { label: string }) {
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
          checked={fields[name]?.[0] === 'yes'}
          {...(error
            ? { 'aria-describedby': `${name}-error`, 'aria-invalid': 'true' as const }
            : {})}
        />
        <span>
          {label} <span class="required">{site.messages.required}</span>
        </span>
      </label>
    </div>
  );
}

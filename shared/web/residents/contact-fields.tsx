import type { Child } from 'hono/jsx';
import { consentLanguage, consentText } from '../../contact/consent-text.ts';
import type { OptIn } from '../../survey/definition.ts';
import { Phrase } from '../phrase.tsx';
import { Choices, type ContactFieldsProps, Line, Tick } from './contact-field.tsx';

/** Name, one way to be reached, wishes, and who may be told. */
export function DetailsAndWishes({ optIn, ...group }: ContactFieldsProps & { optIn: OptIn }) {
  const { site } = group;
  const { contactForm, optIn: text } = site.messages;
  return (
    <>
      <Section name="reach" heading={contactForm.reachSection}>
        <Line {...group} name="name" label={text.name} autocomplete="name" required />
        <fieldset class="field">
          <legend class="field-label">
            <Phrase text={text.reach} />{' '}
            <span class="required">
              <Phrase text={site.messages.required} />
            </span>
          </legend>
          <p class="hint">
            <Phrase text={text.reachHint} />
          </p>
          <Line {...group} name="email" label={text.email} type="email" autocomplete="email" />
          <Line {...group} name="phone" label={text.phone} type="tel" autocomplete="tel" />
        </fieldset>
      </Section>
      <Section name="wishes" heading={contactForm.wishesSection} hint={contactForm.wishesHint}>
        <Choices {...group} name="interests" legend={text.interests} options={optIn.interests} />
        <Choices
          {...group}
          name="skills"
          legend={text.skills}
          hint={contactForm.skillsHint}
          options={optIn.skills}
        />
        <Choices
          {...group}
          name="availability"
          legend={text.availability}
          options={optIn.availability}
        />
        <Choices
          {...group}
          name="contact_district"
          legend={text.district}
          options={optIn.districts}
          one
        />
      </Section>
      <Section name="others" heading={contactForm.recipientsSection}>
        <Choices
          {...group}
          name="recipients"
          legend={text.recipients}
          hint={contactForm.recipientsHint}
          options={optIn.recipients}
        />
      </Section>
    </>
  );
}

/** The same, with age and consent: the whole contact form. */
export function ContactFields({ optIn, ...group }: ContactFieldsProps & { optIn: OptIn }) {
  const { site, fields } = group;
  const { contactForm, optIn: text } = site.messages;
  return (
    <>
      <DetailsAndWishes {...group} optIn={optIn} />
      <Section name="agreement" heading={contactForm.consentSection}>
        <Tick
          {...group}
          name="adult"
          label={text.adult(optIn.minimumAge)}
          ticked={fields.adult?.[0] === 'yes'}
        />
        <input type="hidden" name="consent_text" value={consentText(optIn, site.language)} />
        <Tick
          {...group}
          name="consent"
          label={text.consent}
          ticked={consentLanguage(optIn, fields) !== undefined}
        />
      </Section>
    </>
  );
}

interface SectionProps {
  readonly name: string;
  readonly heading: string;
  readonly hint?: string;
  readonly children: Child;
}

function Section({ name, heading, hint, children }: SectionProps) {
  return (
    <section class="form-section" aria-labelledby={`section-${name}`}>
      <h2 id={`section-${name}`}>
        <Phrase text={heading} />
      </h2>
      {hint !== undefined && (
        <p>
          <Phrase text={hint} />
        </p>
      )}
      {children}
    </section>
  );
}

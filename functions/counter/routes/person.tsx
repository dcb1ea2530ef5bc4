import { type Context, type Env, Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ContactDetails } from '../../../shared/contact/contact.ts';
import { encryptTwice, typedContact } from '../../../shared/contact/new-contact.ts';
import { fieldsOf, readCorrection } from '../../../shared/contact/read-opt-in.ts';
import { allOptInsOf } from '../../../shared/coordination/same-person.ts';
import { uncovered } from '../../../shared/coordination/uncovered.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import type { NewContact } from '../../../shared/storage/contact-repository.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { FORM_MESSAGES } from '../../../shared/web/residents/messages/index.ts';
import type { CounterDeps, Edition } from '../deps.ts';
import { type IdentityProof, IdentityProofSchema } from '../identity.ts';
import { CorrectPage } from '../pages/correct-page.tsx';
import { IdentityPage } from '../pages/identity-page.tsx';
import { PersonPage } from '../pages/person-page.tsx';
import { GonePage, WithdrawnPage, WithdrawPage } from '../pages/withdraw-page.tsx';
import { recordService } from '../record.ts';

interface PersonEnv extends Env {
  Variables: { edition: Edition; contact: NewContact; form: Fields; proof: IdentityProof };
}

/** One person's registration, served by staff. */
export function personRoutes(deps: CounterDeps): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  const frame = (c: Context<PersonEnv>) => ({
    ...frameOf(c, deps.gate),
    edition: c.var.edition,
    person: c.var.contact,
  });

  routes.use(
    '/counter/:survey/:contactId/*',
    createMiddleware<PersonEnv>(async (c, next) => {
      const editions = await deps.editions();
      const edition = editions.find(
        ({ definition }) => definition.survey === c.req.param('survey'),
      );
      if (!edition) return c.notFound();
      const { survey } = edition.definition;
      const contact = await deps.contacts.get(survey, c.req.param('contactId') ?? '');
      if (!contact) return c.html(<GonePage {...frameOf(c, deps.gate)} />, 404);
      c.set('edition', edition);
      c.set('contact', contact);
      return next();
    }),
  );

  routes.get('/counter/:survey/:contactId', (c) => c.html(<IdentityPage {...frame(c)} />));

  routes.post('/counter/:survey/:contactId/open', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return c.text('', form.status);
    const proof = IdentityProofSchema.safeParse(form.fields.proof?.[0]);
    if (!proof.success) return c.html(<IdentityPage {...frame(c)} missing />, 422);
    await recordService(c, deps, 'counter.person-opened', c.var.contact, proof.data);
    return personPage(c, deps, c.var.contact, proof.data);
  });

  /** Behind a confirmation of this person by this member of staff. */
  const confirmed = createMiddleware<PersonEnv>(async (c, next) => {
    const form = await readForm(c);
    if (!form.ok) return c.text('', form.status);
    const sealed = form.fields.confirmation?.[0] ?? '';
    const proof = await deps.confirmations.proofOf(sealed, c.var.contact, actorOf(c));
    if (!proof) return c.html(<IdentityPage {...frame(c)} over />, 403);
    c.set('form', form.fields);
    c.set('proof', proof);
    return next();
  });

  routes.post('/counter/:survey/:contactId/correct', confirmed, async (c) => {
    const { contact, edition, form, proof } = c.var;
    const page = (status: 200 | 409 | 422, fields: Fields, more = {}) =>
      c.html(
        <CorrectPage
          {...{ ...frame(c), fields, errors: {}, ...more }}
          confirmation={form.confirmation?.[0] ?? ''}
        />,
        status,
      );
    const details = await deps.decryptDetails(contact.contactId, contact.details);
    if (form.save?.[0] !== 'yes') return page(200, fieldsOf({ person: details, ...contact }));
    const typed = typedContact(form);
    const { optIn } = edition.definition;
    const { person, preferences, faults } = readCorrection(optIn, typed);
    if (faults.length > 0) {
      const errors = faults.map(({ field, fault }) => [
        field,
        FORM_MESSAGES.ja.optIn.fault(fault, optIn.minimumAge),
      ]);
      return page(422, typed, { errors: Object.fromEntries(errors) });
    }
    const { language, consentedAt, consentVersion } = details;
    const correctedAt = deps.clock().toISOString();
    const kept: ContactDetails = { ...person, language, consentedAt, consentVersion, correctedAt };
    const both = await encryptTwice(deps.encryptDetails, contact, kept);
    const [{ assignments }, organisations] = await Promise.all([
      deps.persons.get(contact),
      deps.organisations(),
    ]);
    await recordService(c, deps, 'counter.corrected', contact, proof);
    const corrected = { ...contact, ...both, preferences };
    const outcome = await deps.corrections.store({
      contact: corrected,
      before: contact.copy,
      deletedOn: edition.schedule.contactsDeletedOn,
      ended: uncovered(assignments, organisations, preferences.recipients),
    });
    if (outcome === 'gone') return c.html(<GonePage {...frameOf(c, deps.gate)} />, 404);
    if (outcome === 'changed') return page(409, typed, { elsewhere: true });
    return personPage(c, deps, corrected, proof, '訂正した内容を保存しました。');
  });

  routes.post('/counter/:survey/:contactId/contact', confirmed, async (c) => {
    const { contact, edition, form, proof } = c.var;
    const { survey, contactId } = contact;
    const person = { survey, contactId };
    if (form.contact?.[0] === 'resume') {
      await recordService(c, deps, 'counter.resumed', contact, proof);
      const { contactsDeletedOn: deletedOn } = edition.schedule;
      const optIns = await allOptInsOf(
        { ...person, deletedOn },
        async (one) => (await deps.persons.get(one)).sameAs,
      );
      await deps.persons.resume(optIns);
      return personPage(c, deps, contact, proof, '連絡を再開できるようにしました。');
    }
    await recordService(c, deps, 'counter.stopped', contact, proof);
    const since = dayOf(deps.clock());
    const { contactsDeletedOn } = edition.schedule;
    await deps.persons.stop(contact, { since, by: 'person' }, contactsDeletedOn);
    return personPage(c, deps, contact, proof, '市とすべての団体からの連絡を停止しました。');
  });

  routes.post('/counter/:survey/:contactId/withdraw', confirmed, async (c) => {
    const { contact, form, proof } = c.var;
    if (form.confirmed?.[0] !== 'yes') {
      const confirmation = form.confirmation?.[0] ?? '';
      return c.html(<WithdrawPage {...frame(c)} confirmation={confirmation} />);
    }
    await recordService(c, deps, 'counter.withdrawn', contact, proof);
    await deps.withdraw(contact);
    return c.html(<WithdrawnPage {...frameOf(c, deps.gate)} />);
  });

  return routes;
}

/** All that is kept, as it stands now; whoever gets here has confirmed who it is. */
async function personPage(
  c: Context<PersonEnv>,
  deps: CounterDeps,
  contact: NewContact,
  proof: IdentityProof,
  done?: string,
) {
  const [details, kept, organisations, confirmation] = await Promise.all([
    deps.decryptDetails(contact.contactId, contact.details),
    deps.persons.get(contact),
    deps.organisations(),
    deps.confirmations.make(contact, actorOf(c), proof),
  ]);
  const { edition } = c.var;
  const today = dayOf(deps.clock());
  const about = { ...frameOf(c, deps.gate), edition, person: contact };
  return c.html(
    <PersonPage
      {...about}
      {...{ contact, details, kept, organisations, proof }}
      {...{ confirmation, today, done }}
    />,
  );
}

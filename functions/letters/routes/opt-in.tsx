import { type Context, Hono } from 'hono';
import { typedContact } from '../../../shared/contact/new-contact.ts';
import { readOptIn } from '../../../shared/contact/read-opt-in.ts';
import { parseCode, printCode } from '../../../shared/invitation/access-code.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { takesContacts } from '../../../shared/survey/schedule.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { addressAt } from '../../../shared/web/site-address.ts';
import type { LettersDeps } from '../deps.ts';
import type { EditionEnv } from '../edition-env.ts';
import { OptInDonePage, OptInPage } from '../pages/opt-in-page.tsx';
import { faultText } from '../pages/opt-in-wording.ts';
import { ReceptionFrame } from '../pages/survey-frame.tsx';
import { beginSlip, openSlip, storeSlip } from '../reception/opt-in-slip.ts';
import { record } from '../record.ts';

/** Slips of paper with contact details: encrypted as they are keyed, never read here again. */
export function optInRoutes(deps: LettersDeps): Hono<EditionEnv> {
  const { gate, clock } = deps;
  const routes = new Hono<EditionEnv>();
  const frame = (c: Context<EditionEnv>) => ({ ...frameOf(c, gate), edition: c.get('edition') });

  routes.use(async (c, next) => {
    if (takesContacts(c.get('edition').schedule, clock())) return next();
    return c.html(
      <ReceptionFrame {...frame(c)} title="連絡先票の登録は終わりました">
        <p>
          お預かりした情報を消去する日が近いため、この調査の連絡先票は登録できません。新しい調査の連絡先票をご案内ください。
        </p>
      </ReceptionFrame>,
      403,
    );
  });

  routes.get('/', async (c) => {
    const slip = await beginSlip(deps, c.get('edition').definition.survey);
    return c.html(<OptInPage {...frame(c)} slip={slip} fields={{}} errors={{}} />);
  });

  routes.post('/', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return c.text('', form.status);
    const edition = c.get('edition');
    const { survey, optIn } = edition.definition;
    const fields: Fields = typedContact(form.fields);
    const sealed = form.fields.slip?.[0] ?? '';
    const slip = await openSlip(deps, survey, sealed);
    const errors = Object.fromEntries(
      readOptIn(optIn, fields).faults.map(({ field, fault }) => [
        field,
        faultText(fault, optIn.minimumAge),
      ]),
    );
    if (!slip || Object.keys(errors).length > 0) {
      const again = slip ? sealed : await beginSlip(deps, survey);
      const props = { slip: again, fields, errors };
      return c.html(<OptInPage {...frame(c)} {...props} />, 422);
    }
    await record(c, deps, 'reception.opt-in-keyed', survey);
    const outcome = await storeSlip(deps, edition, slip, fields);
    const code = parseCode(slip.withdrawalCode);
    if (!code) throw new Error('withdrawal code is malformed');
    const myContactUrl = addressAt(deps.surveyUrl, '/my-contact');
    const repeated = outcome === 'repeated';
    const props = { withdrawalCode: printCode(code), repeated, myContactUrl };
    return c.html(<OptInDonePage {...frame(c)} {...props} />);
  });

  return routes;
}

import { type Context, Hono } from 'hono';
import { stopAddress } from '../../../shared/contact/stop-token.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { activityMail } from '../../../shared/mail/activity-mail.ts';
import type { Mail } from '../../../shared/mail/mail.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { organisationName } from '../organisations/organisation-name.ts';
import { formRefused } from '../pages/form-refused.tsx';
import { personPath } from '../paths.ts';
import { type FoundPerson, findPerson } from '../people/find-person.ts';
import { openContact } from '../people/open-contact.ts';
import { openingRefusal, openingRules, refusalText } from '../people/opening-rule.ts';
import { personCode } from '../people/person-code.ts';
import { recordOnPerson } from '../people/person-trail.ts';
import { afterRecording } from '../recording/after-recording.ts';
import { carriedQuery } from '../recording/carried.ts';
import { codeOf, coordinatorFrame, viewerOf } from '../viewer.tsx';
import { type MailFault, MailPage, type MailTyped } from './mail-page.tsx';
import { sendMail } from './send-mail.ts';
import { unsettledMail } from './unsettled-mail.ts';

const LONGEST_ANSWER_TO = 300;
const CHANGED =
  'この文面を確かめたあとに、この方への連絡かメールが記録されました。この方の画面の「これまでの連絡」を確かめてください。メールは送っていません。';
const NOT_SENT = {
  failed:
    'メールを送れませんでした。送信サービスが受け付けなかったため、この方には届いていません。時間をおいてもう一度送るか、電話など別の方法で連絡してください。くり返すときは、システムの担当者へご連絡ください。',
  taken: CHANGED,
  gone: 'ご本人が登録を取り消したため、送っていません。',
} as const;

/** A mail that introduces an activity: looked at first, then sent and recorded as a contact. */
export function mailRoutes(deps: CoordinatorDeps): Hono {
  const routes = new Hono();
  const path = '/surveys/:survey/contacts/:contactId/mail';

  routes.get(path, async (c) => {
    const found = await findPerson(c, deps);
    if (!found) return c.notFound();
    const answerTo = await deps.lastAnswerTo.read(c, actorOf(c));
    return page(c, found, { activity: '', answerTo }, { faults: faultsNow(c, found) });
  });

  routes.post(path, async (c) => {
    const found = await findPerson(c, deps);
    if (!found) return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const { fields } = form;
    const typed: MailTyped = {
      activity: fields.activity?.[0] ?? '',
      answerTo: fields.answerTo?.[0]?.trim() ?? '',
    };
    const activity = (await choices(c)).find(({ id }) => id === typed.activity);
    const refused = (...faults: MailFault[]) => page(c, found, typed, { faults }, 422);
    const hindered = faultsNow(c, found);
    if (hindered.length > 0) return refused(...hindered);
    if (!activity) return refused({ field: 'activity', text: '案内する活動を選んでください。' });
    if (typed.answerTo === '' || typed.answerTo.length > LONGEST_ANSWER_TO) {
      const text = `お返事の宛先を${LONGEST_ANSWER_TO}文字までで入力してください。`;
      return refused({ field: 'answer-to', text });
    }
    const mail = await write(c, found, activity, typed.answerTo);
    if ('refused' in mail) return refused({ text: mail.refused });
    if (fields.step?.[0] !== 'send') {
      await deps.lastAnswerTo.keep(c, actorOf(c), typed.answerTo);
      return page(c, found, typed, { preview: mail });
    }
    // Whoever presses twice, or goes back and presses again, sends nothing more.
    if (fields.entries?.[0] !== String(found.person.entries)) return refused({ text: CHANGED });
    return send(c, found, activity, mail, (text) => refused({ text }));
  });

  /** Mail from the site always asks: it introduces an activity. */
  function faultsNow(c: Context, { person }: FoundPerson): MailFault[] {
    const refusal = openingRefusal(person, openingRules(c, deps), 'introduce');
    if (refusal) return [{ text: refusalText(refusal) }];
    if (!unsettledMail(person)) return [];
    const text =
      'この方への前のメールが送れたか、まだ分かりません。この方の画面で確かめてから送ってください。';
    return [{ text }];
  }

  /** An organisation introduces its own activities, the city any. */
  async function choices(c: Context): Promise<Activity[]> {
    const viewer = viewerOf(c);
    return (await deps.activities.list()).filter(
      ({ closed, organisation }) =>
        !closed && (viewer.side === 'city' || organisation === viewer.organisation.code),
    );
  }

  async function write(
    c: Context,
    { definition, person }: FoundPerson,
    activity: Activity,
    answerTo: string,
  ): Promise<Mail | { readonly refused: string }> {
    const { survey, contactId } = person.entry;
    const subject = actorOf(c);
    await recordOnPerson(deps, subject, 'coordinator.contact-opened', person.entry, 'mail');
    const opened = await openContact(deps, { survey, contactId, subject, shownOn: 'mail' });
    if (opened.outcome !== 'opened') {
      return { refused: 'この方の連絡先を開けませんでした。取り消された可能性があります。' };
    }
    const { name, email, language } = opened.details;
    if (!email) return { refused: 'この方は、メールでの連絡を希望していません。' };
    const token = await deps.stopTokens.tokenFor({ survey, contactId });
    const organisations = await deps.organisations.list();
    const text = activityMail({
      definition,
      language,
      name,
      activity: {
        ...activity,
        organiser: organisationName(organisations, activity.organisation),
      },
      answerTo,
      stopAddress: stopAddress(deps.residentsUrl, token),
    });
    return { to: email, ...text };
  }

  async function send(
    c: Context,
    { person }: FoundPerson,
    activity: Activity,
    mail: Mail,
    refused: (text: string) => Promise<Response>,
  ): Promise<Response> {
    const { entry, entries } = person;
    const actor = actorOf(c);
    const told = { before: personCode(entry) };
    const next = await afterRecording(c, deps, person, undefined, told);
    await recordOnPerson(deps, actor, 'coordinator.mail-sent', entry, activity.id);
    const about = {
      survey: entry.survey,
      contactId: entry.contactId,
      number: entries + 1,
      on: dayOf(deps.login.clock()),
      by: actor,
      organisation: codeOf(viewerOf(c)),
      activity: activity.id,
    };
    const became = await sendMail(deps, about, mail, entry.deletedOn);
    if (became === 'sent') return c.redirect(next, 303);
    if (became === 'unknown') return c.redirect(personPath(entry), 303);
    return refused(NOT_SENT[became]);
  }

  async function page(
    c: Context,
    { person }: FoundPerson,
    typed: MailTyped,
    told: {
      readonly faults?: readonly MailFault[];
      readonly preview?: { readonly subject: string; readonly text: string };
    },
    status: 200 | 422 = 200,
  ): Promise<Response> {
    const activities = await choices(c);
    const code = codeOf(viewerOf(c));
    const assigned = person.assignments.find(({ organisation }) => organisation === code);
    const usual = [assigned?.activity, ...person.entry.matches.map((match) => match.activity)].find(
      (wanted) => activities.some(({ id }) => id === wanted),
    );
    return c.html(
      <MailPage
        {...coordinatorFrame(c, deps)}
        person={person}
        activities={activities}
        typed={{ ...typed, activity: typed.activity || usual || '' }}
        faults={told.faults ?? []}
        preview={told.preview}
        query={carriedQuery(c)}
      />,
      status,
    );
  }

  return routes;
}

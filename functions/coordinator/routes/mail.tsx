import { type Context, Hono } from 'hono';
import { stopAddress } from '../../../shared/contact/stop-token.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { activityMail } from '../../../shared/mail/activity-mail.ts';
import { addDays, dayOf } from '../../../shared/response/day.ts';
import { describeError } from '../../../shared/runtime/logger.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { type FoundPerson, findPerson } from '../find-person.ts';
import { openContact } from '../open-contact.ts';
import { openingRefusal, openingRules, refusalText } from '../opening-rule.ts';
import { organisationName } from '../organisation-name.ts';
import { formRefused } from '../pages/form-refused.tsx';
import { MailPage, type MailTyped } from '../pages/mail-page.tsx';
import { personPath } from '../paths.ts';
import { recordOnPerson } from '../person-trail.ts';
import { FOLLOW_UP_DAYS } from '../record-input.ts';
import { codeOf, coordinatorFrame, viewerOf } from '../viewer.tsx';

const LONGEST_ANSWER_TO = 300;
const NOT_SENT = 'メールを送れませんでした。時間をおいて、もう一度お試しください。';

/** A mail that introduces an activity: looked at first, then sent and recorded as a contact. */
export function mailRoutes(deps: CoordinatorDeps): Hono {
  const routes = new Hono();
  const path = '/surveys/:survey/contacts/:contactId/mail';

  routes.get(path, async (c) => {
    const found = await findPerson(c, deps);
    if (!found) return c.notFound();
    return page(c, found, { activity: '', answerTo: '' }, {});
  });

  routes.post(path, async (c) => {
    const found = await findPerson(c, deps);
    if (!found) return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const typed: MailTyped = {
      activity: form.fields.activity?.[0] ?? '',
      answerTo: form.fields.answerTo?.[0]?.trim() ?? '',
    };
    const refusal = refusalNow(c, found);
    if (refusal) return page(c, found, typed, { refused: refusal });
    const activity = (await choices(c)).find(({ id }) => id === typed.activity);
    if (!activity) return page(c, found, typed, { refused: '案内する活動を選んでください。' });
    if (typed.answerTo === '' || typed.answerTo.length > LONGEST_ANSWER_TO) {
      const refused = `お返事の宛先を${LONGEST_ANSWER_TO}文字までで入力してください。`;
      return page(c, found, typed, { refused });
    }
    const mail = await write(c, found, activity, typed.answerTo);
    if ('refused' in mail) return page(c, found, typed, mail);
    if (form.fields.step?.[0] !== 'send') return page(c, found, typed, { preview: mail });
    return send(c, found, typed, activity, mail);
  });

  /** Mail from the site always asks: it introduces an activity. */
  function refusalNow(c: Context, { person }: FoundPerson): string | undefined {
    const refusal = openingRefusal(person, openingRules(c, deps), 'introduce');
    return refusal && refusalText(refusal);
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
  ) {
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

  /** Recorded first: two mails at once would otherwise both pass the limit. */
  async function send(
    c: Context,
    found: FoundPerson,
    typed: MailTyped,
    activity: Activity,
    mail: Exclude<Awaited<ReturnType<typeof write>>, { readonly refused: string }>,
  ) {
    const { entry, entries } = found.person;
    const actor = actorOf(c);
    const today = dayOf(deps.login.clock());
    const event = {
      survey: entry.survey,
      contactId: entry.contactId,
      on: today,
      by: actor,
      organisation: codeOf(viewerOf(c)),
      activity: activity.id,
      way: 'email',
    } as const;
    await recordOnPerson(deps, actor, 'coordinator.mail-sent', entry, activity.id);
    const stored = await deps.people.addEvent(
      {
        ...event,
        number: entries + 1,
        outcome: 'considering',
        followUpOn: addDays(today, FOLLOW_UP_DAYS.considering),
      },
      entry.deletedOn,
    );
    if (stored !== 'stored') {
      const refused =
        stored === 'gone'
          ? 'ご本人が登録を取り消したため、送っていません。'
          : 'この間に、ほかの方が連絡を記録しました。この方のページを確かめてください。送っていません。';
      return page(c, found, typed, { refused });
    }
    try {
      await deps.mailer.send(mail);
    } catch (error) {
      deps.login.logger.error('mail not sent', describeError(error));
      const note = '（システム）メールを送れませんでした。';
      const failed = { ...event, number: entries + 2, outcome: 'unreached', note } as const;
      await deps.people.addEvent(failed, entry.deletedOn);
      return page(c, found, typed, { refused: NOT_SENT });
    }
    return c.redirect(`${personPath(entry)}?done=mailed`, 303);
  }

  async function page(
    c: Context,
    { definition, person }: FoundPerson,
    typed: MailTyped,
    told: { readonly refused?: string; readonly preview?: { subject: string; text: string } },
  ) {
    const activities = await choices(c);
    const best = person.entry.matches.find((m) => activities.some(({ id }) => id === m.activity));
    return c.html(
      <MailPage
        {...coordinatorFrame(c, deps)}
        person={person}
        activities={activities}
        typed={{ ...typed, activity: typed.activity || best?.activity || '' }}
        refused={
          told.refused ??
          (typed.answerTo === '' ? refusalNow(c, { definition, person }) : undefined)
        }
        preview={told.preview}
      />,
      told.refused ? 422 : 200,
    );
  }

  return routes;
}

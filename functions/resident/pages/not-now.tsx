import { addDays } from '../../../shared/response/day.ts';
import { GRACE_DAYS, type Phase } from '../../../shared/survey/schedule.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import { paths } from '../paths.ts';
import type { Edition, Site } from '../site.ts';

interface NotNowProps {
  readonly site: Site;
  readonly edition: Edition;
  readonly phase: Exclude<Phase, 'open'>;
}

/** Instead of the code field, before and after answers are taken: when, and where to go from here. */
export function NotNow({ site, edition, phase }: NotNowProps) {
  const { language, messages } = site;
  const { definition, schedule } = edition;
  const upcoming = phase === 'upcoming';
  const heading = upcoming ? messages.notOpenYet.heading : messages.closed.heading;
  const body = upcoming
    ? messages.notOpenYet.body(printDay(schedule.opensOn, language))
    : messages.closed.body(printDay(schedule.closesOn, language));
  return (
    <section class="card">
      <h2>
        <Phrase text={heading} />
      </h2>
      <p>
        <Phrase text={body} />
      </p>
      <p>
        <Phrase text={upcoming ? messages.notNow.helpBefore : messages.notNow.helpAfter} />
      </p>
      <p>
        <a class="button-secondary" href={paths.help(definition.survey)}>
          <Phrase text={messages.around.help} />
        </a>
      </p>
      {!definition.sample && (
        <p>
          <a class="button-secondary" href={paths.anySignUp}>
            <Phrase text={messages.signUp.heading} />
          </a>
        </p>
      )}
    </section>
  );
}

/** For someone under way when the survey closed: until when their answers can still be sent. */
export function GraceNotice({ site, edition }: { site: Site; edition: Edition }) {
  const { language, messages } = site;
  const { closesOn } = edition.schedule;
  return (
    <div class="notice grace">
      <p class="grace-until">
        <Phrase text={messages.notNow.grace(printDay(addDays(closesOn, GRACE_DAYS), language))} />
      </p>
      <p>
        <Phrase text={messages.notNow.graceBody(printDay(closesOn, language))} />
      </p>
    </div>
  );
}

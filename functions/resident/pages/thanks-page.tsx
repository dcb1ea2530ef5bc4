import type { Day } from '../../../shared/response/day.ts';
import type { App } from '../../../shared/survey/definition.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { ActivitiesLink } from './activities-link.tsx';
import { SentCopy } from './copy-tools.tsx';
import { Layout } from './layout.tsx';
import { MyContactLink } from './my-contact-link.tsx';

interface ThanksPageProps {
  readonly site: Site;
  readonly today: Day;
  readonly receipt: { readonly day: Day; readonly number: string };
  /** Printed in groups; only for those who left contact details. */
  readonly withdrawalCode: string | undefined;
  /** Under which name the site is reached, to be printed. */
  readonly place: string;
  /** Something else was entered after these answers had been sent. */
  readonly late: boolean;
}

export function ThanksPage(props: ThanksPageProps) {
  const { site, today, receipt, withdrawalCode, place, late } = props;
  const { definition, messages } = site;
  if (!definition) return null;
  return (
    <Layout site={site} title={messages.thanks.heading} query={late ? 'late=yes' : undefined}>
      {late && (
        <section class="notice-warning" role="status" tabindex={-1} data-focus>
          <h2>
            <Phrase text={messages.afterSending.lateHeading} />
          </h2>
          <p>
            <Phrase text={messages.afterSending.lateBody} />
          </p>
        </section>
      )}
      <div class="thanks" data-kept-done>
        <h1>
          <Phrase text={messages.thanks.heading} />
        </h1>
        <p>
          <Phrase text={messages.thanks.body} />
        </p>
      </div>
      <ReceiptCard {...{ site, receipt, place }} survey={definition.survey} />
      {withdrawalCode !== undefined && (
        <section class="card sheet-of-its-own">
          <h2>
            <Phrase text={messages.thanks.withdrawalHeading} />
          </h2>
          <p class="code" id="withdrawal-code">
            {withdrawalCode}
          </p>
          <p>
            <Phrase text={messages.thanks.withdrawalBody} />
          </p>
          <MyContactLink site={site} place={place} />
        </section>
      )}
      <p class="screen-only" data-with-script hidden>
        <button type="button" class="button-secondary" data-print>
          <Phrase text={messages.afterSending.print} />
        </button>
      </p>
      <SentCopy site={site} day={today} late={late} />
      <ActivitiesLink site={site} />
      {definition.app && <AppInvitation site={site} app={definition.app} />}
      <form class="screen-only" method="post" action={paths.erase(definition.survey)} data-erase>
        <p class="hint">
          <Phrase text={messages.thanks.leaveHint} />
        </p>
        <button class="button-secondary">
          <Phrase text={messages.thanks.leave} />
        </button>
      </form>
    </Layout>
  );
}

interface ReceiptCardProps {
  readonly site: Site;
  readonly receipt: ThanksPageProps['receipt'];
  readonly place: string;
  readonly survey: string;
}

/** Proves that an answer arrived, and nothing else. */
function ReceiptCard({ site, receipt, place, survey }: ReceiptCardProps) {
  const { language, messages } = site;
  return (
    <section class="card">
      <h2>
        <Phrase text={messages.receipt.heading} />
      </h2>
      <p>
        <Phrase text={messages.receipt.numberOf(printDay(receipt.day, language))} />
      </p>
      <p class="code" id="receipt">
        {receipt.number}
      </p>
      <p>
        <Phrase text={messages.receipt.body} />
      </p>
      <p>
        <Phrase text={messages.receipt.tiedToNothing} />
      </p>
      <p>
        <a href={paths.receipt(survey)}>
          <Phrase text={messages.receipt.toCheck} />
        </a>
        <br />
        <span translate="no">
          {place}
          {paths.receipt(survey)}
        </span>
      </p>
    </section>
  );
}

/** A choice of its own: a plain link that carries nothing along, not even where it was pressed. */
function AppInvitation({ site, app }: { site: Site; app: App }) {
  const { language, messages } = site;
  return (
    <section class="card screen-only">
      <h2>
        <Phrase text={messages.afterSending.appHeading(app.name[language])} />
      </h2>
      <p>
        <Phrase text={app.description[language]} />
      </p>
      <p>
        <Phrase text={messages.afterSending.appApart} />
      </p>
      <p>
        <a class="button-secondary" href={app.url} rel="noreferrer">
          <Phrase text={messages.afterSending.appLink(app.name[language])} />
        </a>
      </p>
    </section>
  );
}

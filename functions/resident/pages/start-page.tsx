import type { Phase } from '../../../shared/survey/schedule.ts';
import { paths } from '../paths.ts';
import { printDay } from '../print-day.ts';
import type { Edition, Site } from '../site.ts';
import { ErrorSummary, FieldError } from './error-summary.tsx';
import { FORM_ID, Layout } from './layout.tsx';

interface StartPageProps {
  readonly site: Site;
  readonly edition: Edition;
  readonly phase: Phase;
  readonly typed?: string;
  readonly error?: string;
  readonly resumable?: boolean;
  readonly notice?: string | undefined;
}

export function StartPage(props: StartPageProps) {
  const { site, edition, phase, error } = props;
  const { language, messages } = site;
  const { definition, schedule } = edition;
  return (
    <Layout
      site={site}
      title={definition.title[language]}
      hasForm={phase === 'open'}
      failed={error !== undefined}
    >
      {error !== undefined && (
        <ErrorSummary messages={messages} errors={[{ target: 'code', message: error }]} />
      )}
      {props.notice && <p class="notice">{props.notice}</p>}
      <h1>{definition.title[language]}</h1>
      {definition.introduction.map((paragraph) => (
        <p class="lead">{paragraph[language]}</p>
      ))}
      <ul class="facts">
        <li>{messages.start.minutes(definition.minutes)}</li>
        <li>
          {messages.start.period(
            printDay(schedule.opensOn, language),
            printDay(schedule.closesOn, language),
          )}
        </li>
      </ul>
      {phase === 'open' ? <Begin {...props} /> : <NotNow {...props} />}
    </Layout>
  );
}

function Begin({ site, edition, typed, error, resumable }: StartPageProps) {
  const { messages } = site;
  const { survey, pages } = edition.definition;
  const first = pages[0]?.code ?? '';
  return (
    <>
      {resumable && (
        <section class="card">
          <h2>{messages.start.resume}</h2>
          <p>{messages.start.resumeHint}</p>
          <p>
            <a class="button" href={paths.page(survey, first)}>
              {messages.start.resume}
            </a>
          </p>
          <form method="post" action={paths.erase(survey)}>
            <button class="button-text">{messages.start.erase}</button>
          </form>
        </section>
      )}
      <form id={FORM_ID} class="card" method="post" action={paths.start(survey)} novalidate>
        <h2>{messages.start.heading}</h2>
        <div class={error ? 'field field-faulty' : 'field'}>
          <label class="field-label" for="code">
            {messages.start.codeLabel} <span class="required">{messages.required}</span>
          </label>
          <p class="hint" id="code-hint">
            {messages.start.codeHint}
          </p>
          <FieldError id="code-error" message={error} />
          <input
            class="input input-code"
            type="text"
            id="code"
            name="code"
            value={typed ?? ''}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby={error ? 'code-hint code-error' : 'code-hint'}
            {...(error ? { 'aria-invalid': 'true' as const } : {})}
          />
        </div>
        <button class="button">{messages.start.begin}</button>
      </form>
    </>
  );
}

function NotNow({ site, edition, phase }: StartPageProps) {
  const { language, messages } = site;
  const { schedule } = edition;
  const upcoming = phase === 'upcoming';
  return (
    <section class="card">
      <h2>{upcoming ? messages.notOpenYet.heading : messages.closed.heading}</h2>
      <p>
        {upcoming
          ? messages.notOpenYet.body(printDay(schedule.opensOn, language))
          : messages.closed.body(printDay(schedule.closesOn, language))}
      </p>
    </section>
  );
}

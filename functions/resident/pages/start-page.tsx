import type { Phase } from '../../../shared/survey/schedule.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import { ErrorSummary, FieldError } from '../../../shared/web/residents/error-summary.tsx';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { paths } from '../paths.ts';
import type { Edition, Site } from '../site.ts';
import { Layout } from './layout.tsx';
import { GraceNotice, NotNow } from './not-now.tsx';
import { OpenCard } from './open-card.tsx';
import { UnsentCard } from './unsent-card.tsx';

export interface StartPageProps {
  readonly site: Site;
  readonly edition: Edition;
  readonly phase: Phase;
  readonly typed?: string;
  readonly error?: string;
  /** What this browser holds that was not sent: where it goes on, and whether it was paused. */
  readonly unsent?: { readonly left: string; readonly paused: boolean } | undefined;
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
      languagesFirst
    >
      {error !== undefined && (
        <ErrorSummary messages={messages} errors={[{ target: 'code', message: error }]} />
      )}
      {props.notice && (
        <p class="notice">
          <Phrase text={props.notice} />
        </p>
      )}
      <h1>
        <Phrase text={definition.title[language]} />
      </h1>
      {props.unsent && phase === 'closed' && <GraceNotice site={site} edition={edition} />}
      {props.unsent && <UnsentCard site={site} survey={definition.survey} {...props.unsent} />}
      {phase !== 'open' && <NotNow site={site} edition={edition} phase={phase} />}
      {definition.introduction.map((paragraph) => (
        <p class="lead">
          <Phrase text={paragraph[language]} />
        </p>
      ))}
      <ul class="facts">
        <li>
          <Phrase text={messages.start.minutes(definition.minutes)} />
        </li>
        <li>
          <Phrase
            text={messages.start.period(
              printDay(schedule.opensOn, language),
              printDay(schedule.closesOn, language),
            )}
          />
        </li>
      </ul>
      {phase === 'open' && <Begin {...props} />}
    </Layout>
  );
}

function Begin({ site, edition, typed, error }: StartPageProps) {
  const { messages } = site;
  const { survey, openParticipation } = edition.definition;
  return (
    <>
      <form id={FORM_ID} class="card" method="post" action={paths.start(survey)} novalidate>
        {error !== undefined && <input type="hidden" name="refused" value={typed ?? ''} />}
        <h2>
          <Phrase text={messages.start.heading} />
        </h2>
        <div class={error ? 'field field-faulty' : 'field'}>
          <label class="field-label" for="code">
            <Phrase text={messages.start.codeLabel} />{' '}
            <span class="required">
              <Phrase text={messages.required} />
            </span>
          </label>
          <p class="hint" id="code-hint">
            <Phrase text={messages.start.codeHint} describes />
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
        <button class="button">
          <Phrase text={messages.start.begin} />
        </button>
        <p class="hint after-button">
          <Phrase text={messages.sharedDevice} />
        </p>
      </form>
      {openParticipation && <OpenCard site={site} survey={survey} />}
    </>
  );
}

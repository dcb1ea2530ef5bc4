import type { OptInReading } from '../../../shared/contact/read-opt-in.ts';
import type { Day } from '../../../shared/response/day.ts';
import type { Answers } from '../../../shared/survey/answers.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { contactRows } from '../../../shared/web/residents/contact-rows.ts';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { AnswerWords, cityWords } from '../../../shared/web/residents/shown-answer.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { type Kept, keptAttributes } from '../visit/kept.ts';
import { AnswerList } from './answer-list.tsx';
import { Buttons } from './buttons.tsx';
import { ChangeLink } from './change-link.tsx';
import { CopyTools } from './copy-tools.tsx';
import { ConnectionNotice } from './kept-notices.tsx';
import { Layout } from './layout.tsx';
import { PrintedHeading } from './printed-heading.tsx';

interface CheckPageProps {
  readonly site: Site;
  readonly answers: Answers;
  /** Undefined when no contact details are left. */
  readonly optIn: OptInReading | undefined;
  /** Said no, rather than nothing. */
  readonly declined: boolean;
  /** What the form carries to tell whether these still are the answers. */
  readonly seen: string;
  /** The answers were changed elsewhere since this page was shown last. */
  readonly changed: boolean;
  readonly today: Day;
  readonly kept: Kept;
}

export function CheckPage(props: CheckPageProps) {
  const { site, answers, optIn, declined, seen, changed, today, kept } = props;
  const { definition, messages } = site;
  if (!definition) return null;
  return (
    <Layout site={site} title={messages.check.heading} hasForm>
      <h1>
        <Phrase text={messages.check.heading} />
      </h1>
      <PrintedHeading site={site} day={today} state={messages.copy.notSentYet} />
      {changed && (
        <p class="notice" role="alert" tabindex={-1} data-focus>
          <Phrase text={messages.elsewhere.checkAgain} />
        </p>
      )}
      <p class="lead screen-only">
        <Phrase text={messages.check.intro} />
      </p>
      <AnswerList site={site} definition={definition} answers={answers} changeable />
      <OptInAnswers
        site={site}
        survey={definition.survey}
        optIn={definition.optIn}
        reading={optIn}
        declined={declined}
      />
      <CopyTools
        site={site}
        day={today}
        contact={optIn !== undefined}
        state={messages.copy.notSentYet}
      />
      <form
        id={FORM_ID}
        method="post"
        action={paths.check(definition.survey)}
        data-once
        {...keptAttributes(kept)}
      >
        <input type="hidden" name="seen" value={seen} />
        <div class="final screen-only">
          <p class="final-warning">
            <Phrase text={messages.check.finalWarning} />
          </p>
          <p>
            <Phrase text={messages.check.finalReason} />
          </p>
          <ConnectionNotice messages={messages} />
          <Buttons messages={messages} next={messages.check.send} back />
        </div>
      </form>
    </Layout>
  );
}

interface OptInAnswersProps {
  readonly site: Site;
  readonly survey: string;
  readonly optIn: OptIn;
  readonly reading: OptInReading | undefined;
  readonly declined: boolean;
}

function OptInAnswers({ site, survey, optIn, reading, declined }: OptInAnswersProps) {
  const { messages } = site;
  const { check } = messages;
  const rows = reading
    ? contactRows(site, optIn, reading)
    : [
        {
          title: messages.optIn.question,
          answer: cityWords(declined ? messages.optIn.no : check.unanswered),
        },
      ];
  const href = `${reading ? paths.optInDetails(survey) : paths.optIn(survey)}?changing=yes`;
  return (
    <section class={`answers answers-apart${reading ? ' answers-contact' : ''}`}>
      <h2>
        <Phrase text={check.optInHeading} />
      </h2>
      <p class="hint">
        <Phrase text={check.optInSeparate} />
      </p>
      {reading && (
        <p class="print-only contact-left-out">
          <Phrase text={messages.copy.contactLeftOut} />
        </p>
      )}
      <dl>
        {rows.map(({ title, answer }) => (
          <div class="answer">
            <dt>
              <Phrase text={title} />
            </dt>
            <AnswerWords answer={answer} blank={messages.notGiven} />
            <dd class="answer-change">
              <ChangeLink messages={messages} href={href} question={title} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

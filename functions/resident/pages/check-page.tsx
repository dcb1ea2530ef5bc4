import type { OptInReading } from '../../../shared/contact/read-opt-in.ts';
import type { Answers } from '../../../shared/survey/answers.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { AnswerList } from './answer-list.tsx';
import { Buttons } from './buttons.tsx';
import { FORM_ID, Layout } from './layout.tsx';

interface CheckPageProps {
  readonly site: Site;
  readonly answers: Answers;
  /** Undefined when no contact details are left. */
  readonly optIn: OptInReading | undefined;
  /** Said no, rather than nothing. */
  readonly declined: boolean;
}

export function CheckPage({ site, answers, optIn, declined }: CheckPageProps) {
  const { definition, messages } = site;
  if (!definition) return null;
  return (
    <Layout site={site} title={messages.check.heading} hasForm>
      <h1>{messages.check.heading}</h1>
      <p class="lead">{messages.check.intro}</p>
      <AnswerList site={site} definition={definition} answers={answers} changeable />
      <OptInAnswers
        site={site}
        survey={definition.survey}
        optIn={definition.optIn}
        reading={optIn}
        declined={declined}
      />
      <form id={FORM_ID} method="post" action={paths.check(definition.survey)} data-once>
        <div class="final">
          <p class="final-warning">{messages.check.finalWarning}</p>
          <p>{messages.check.finalReason}</p>
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
  const { language, messages } = site;
  const labels = (options: OptIn['interests'], codes: readonly string[]) =>
    options
      .filter(({ code }) => codes.includes(code))
      .map(({ label }) => label[language])
      .join(language === 'ja' ? '、' : '; ');
  const rows: [string, string][] = reading
    ? [
        [messages.optIn.name, reading.person.name],
        [messages.optIn.email, reading.person.email ?? ''],
        [messages.optIn.phone, reading.person.phone ?? ''],
        [messages.optIn.interests, labels(optIn.interests, reading.preferences.interests)],
        [messages.optIn.availability, labels(optIn.availability, reading.preferences.availability)],
        [
          messages.optIn.district,
          labels(
            optIn.districts,
            reading.preferences.district ? [reading.preferences.district] : [],
          ),
        ],
        [messages.optIn.recipients, labels(optIn.recipients, reading.preferences.recipients)],
      ]
    : [[messages.optIn.question, declined ? messages.optIn.no : messages.check.unanswered]];
  const href = `${reading ? paths.optInDetails(survey) : paths.optIn(survey)}?changing=yes`;
  return (
    <section class="answers answers-apart">
      <h2>{messages.check.optInHeading}</h2>
      <p class="hint">{messages.check.optInSeparate}</p>
      <dl>
        {rows.map(([title, shown]) => (
          <div class="answer">
            <dt>{title}</dt>
            <dd class={shown === '' ? 'unanswered' : ''}>{shown || messages.notGiven}</dd>
            <dd class="answer-change">
              <a href={href} aria-label={messages.check.changeLabel(title)}>
                {messages.check.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

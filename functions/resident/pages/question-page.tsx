import type { Page, Question } from '../../../shared/survey/definition.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { ErrorSummary, type PageError } from '../../../shared/web/residents/error-summary.tsx';
import { FORM_ID } from '../../../shared/web/residents/language-choice.tsx';
import { fieldId } from '../../../shared/web/residents/options.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { type Kept, keptAttributes } from '../visit/kept.ts';
import { Buttons } from './buttons.tsx';
import { ConnectionNotice, KeptOffer } from './kept-notices.tsx';
import { Layout } from './layout.tsx';
import { QuestionField } from './question-field.tsx';
import { Steps } from './steps.tsx';

interface QuestionPageProps {
  readonly site: Site;
  readonly page: Page;
  readonly questions: readonly Question[];
  readonly fields: Fields;
  /** Sentences by field name. */
  readonly errors: Readonly<Record<string, string>>;
  readonly step: number;
  readonly steps: number;
  /** What the form carries to tell a change made on another device. */
  readonly seen: string;
  /** Came from the check page and goes back there. */
  readonly changing: boolean;
  readonly kept: Kept;
}

export function QuestionPage(props: QuestionPageProps) {
  const { site, page, errors, changing } = props;
  const { language, messages } = site;
  const { definition } = site;
  if (!definition) return null;
  const errorList: PageError[] = Object.entries(errors).map(([field, message]) => ({
    target: fieldId(field),
    message,
  }));
  return (
    <Layout site={site} title={page.title[language]} hasForm failed={errorList.length > 0}>
      <Steps messages={messages} step={props.step} steps={props.steps} />
      <ErrorSummary messages={messages} errors={errorList} />
      <h1>
        <Phrase text={page.title[language]} />
      </h1>
      {page.intro && (
        <p class="lead">
          <Phrase text={page.intro[language]} />
        </p>
      )}
      <p class="hint">
        <Phrase text={messages.canSkip} />
      </p>
      <KeptOffer messages={messages} />
      <form
        id={FORM_ID}
        method="post"
        action={paths.page(definition.survey, page.code)}
        novalidate
        {...keptAttributes(props.kept)}
      >
        <input type="hidden" name="seen" value={props.seen} />
        {changing && <input type="hidden" name="changing" value="yes" />}
        {props.questions.map((question) => (
          <QuestionField site={site} question={question} fields={props.fields} errors={errors} />
        ))}
        <ConnectionNotice messages={messages} />
        <Buttons
          messages={messages}
          next={changing ? messages.saveAndCheck : messages.next}
          back={!changing}
        />
      </form>
    </Layout>
  );
}

import { type Answer, type Answers, isRowAnswers } from '../../../shared/survey/answers.ts';
import { askedQuestions, visiblePages } from '../../../shared/survey/asked.ts';
import type { Definition, Option, Question } from '../../../shared/survey/definition.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { fieldId } from '../../../shared/web/residents/options.tsx';
import {
  AnswerWords,
  cityWords,
  type ShownAnswer,
  typedWords,
} from '../../../shared/web/residents/shown-answer.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { ChangeLink } from './change-link.tsx';

interface AnswerListProps {
  readonly site: Site;
  readonly definition: Definition;
  readonly answers: Answers;
  /** Offers a way back to each question. */
  readonly changeable: boolean;
}

/** Every question that was asked with the answer given, or that it was left blank. */
export function AnswerList({ site, definition, answers, changeable }: AnswerListProps) {
  const { language, messages } = site;
  return (
    <>
      {visiblePages(definition, answers).map((page) => (
        <section class="answers">
          <h2>
            <Phrase text={page.title[language]} />
          </h2>
          <dl>
            {askedQuestions(page, answers)
              .flatMap((question) => rowsOf(site, question, answers[question.code]))
              .map(({ field, title, shown }) => (
                <div class="answer">
                  <dt>
                    <Phrase text={title} />
                  </dt>
                  <AnswerWords answer={shown} blank={messages.check.unanswered} />
                  {changeable && (
                    <dd class="answer-change">
                      <ChangeLink
                        messages={messages}
                        href={`${paths.page(definition.survey, page.code)}?changing=yes#${fieldId(field)}`}
                        question={title}
                      />
                    </dd>
                  )}
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  );
}

/** A question with an answer as the resident reads it, row by row for a matrix. */
export interface AnswerRow {
  readonly field: string;
  readonly title: string;
  /** Undefined when the question was left blank. */
  readonly shown: ShownAnswer | undefined;
}

export function rowsOf(site: Site, question: Question, answer: Answer | undefined): AnswerRow[] {
  const { language } = site;
  if (question.type !== 'matrix') {
    const title = question.title[language];
    return [{ field: question.code, title, shown: print(site, question, answer) }];
  }
  return question.rows.map((row) => ({
    field: `${question.code}.${row.code}`,
    title: row.label[language],
    shown: isRowAnswers(answer) ? chosen(site, question.options, [answer[row.code]]) : undefined,
  }));
}

function print(site: Site, question: Question, answer: Answer | undefined) {
  if (answer === undefined) return undefined;
  if (question.type === 'number') {
    return cityWords(site.messages.amount(Number(answer), question.unit[site.language]));
  }
  if (!('options' in question)) return typedWords(String(answer));
  return chosen(site, question.options, Array.isArray(answer) ? answer : [String(answer)]);
}

function chosen(
  { language, messages }: Site,
  options: readonly Option[],
  codes: readonly (string | undefined)[],
) {
  const labels = options
    .filter(({ code }) => codes.includes(code))
    .map(({ label }) => label[language]);
  return cityWords(labels.join(messages.listSeparator));
}

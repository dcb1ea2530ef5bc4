import { type Answer, type Answers, isRowAnswers } from '../../../shared/survey/answers.ts';
import { askedQuestions, visiblePages } from '../../../shared/survey/asked.ts';
import type { Definition, Option, Question } from '../../../shared/survey/definition.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { fieldId } from './options.tsx';

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
          <h2>{page.title[language]}</h2>
          <dl>
            {askedQuestions(page, answers)
              .flatMap((question) => rowsOf(site, question, answers[question.code]))
              .map(({ field, title, shown }) => (
                <div class="answer">
                  <dt>{title}</dt>
                  <dd class={shown === undefined ? 'unanswered' : ''}>
                    {shown ?? messages.check.unanswered}
                  </dd>
                  {changeable && (
                    <dd class="answer-change">
                      <a
                        href={`${paths.page(definition.survey, page.code)}?changing=yes#${fieldId(field)}`}
                        aria-label={messages.check.changeLabel(title)}
                      >
                        {messages.check.change}
                      </a>
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

interface Row {
  readonly field: string;
  readonly title: string;
  readonly shown: string | undefined;
}

function rowsOf(site: Site, question: Question, answer: Answer | undefined): Row[] {
  const { language } = site;
  if (question.type !== 'matrix') {
    const title = question.title[language];
    return [{ field: question.code, title, shown: print(site, question, answer) }];
  }
  return question.rows.map((row) => ({
    field: `${question.code}.${row.code}`,
    title: row.label[language],
    shown: isRowAnswers(answer) ? labelOf(site, question.options, answer[row.code]) : undefined,
  }));
}

function print(site: Site, question: Question, answer: Answer | undefined): string | undefined {
  if (answer === undefined) return undefined;
  if (question.type === 'number') return `${String(answer)}${question.unit[site.language]}`;
  if (!('options' in question)) return String(answer);
  const codes = Array.isArray(answer) ? answer : [String(answer)];
  const separator = site.language === 'ja' ? '、' : '; ';
  return codes.map((code) => labelOf(site, question.options, code) ?? code).join(separator);
}

const labelOf = (
  site: Site,
  options: readonly Option[],
  code: string | undefined,
): string | undefined => options.find((option) => option.code === code)?.label[site.language];

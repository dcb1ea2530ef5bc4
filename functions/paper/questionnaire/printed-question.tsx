import type { Language } from '../../../shared/survey/language.ts';
import { plainText } from '../../../shared/web/marks.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import type { PrintedQuestion } from '../form/printed-form.ts';
import { branchesAfter, conditionOf } from './filters.ts';
import { PrintedAnswer } from './printed-answer.tsx';
import type { Words } from './words/words.ts';

interface Props {
  readonly printed: PrintedQuestion;
  readonly all: readonly PrintedQuestion[];
  readonly language: Language;
  readonly words: Words;
}

/** One question with its number, for whom it is, how to answer, and where to go on. */
export function PrintedQuestionBlock({ printed, all, language, words }: Props) {
  const { question, number } = printed;
  const condition = conditionOf(question, all);
  const branches = branchesAfter(printed, all);
  return (
    <section class={condition ? 'printed-question printed-filtered' : 'printed-question'}>
      {condition && (
        <p class="printed-condition">
          ▼{' '}
          <Phrase
            text={words.onlyAfter(
              words.questionLabel(condition.asked.number),
              optionsText(condition.asked, condition.options, language, words),
            )}
          />
        </p>
      )}
      <h3>
        <span class="printed-label">
          <Phrase text={words.questionLabel(number)} />
        </span>
        <span>
          <Phrase text={question.title[language]} />
          <span class="printed-how">
            <Phrase text={howMany(printed, words)} />
          </span>
        </span>
      </h3>
      {question.hint && (
        <p class="printed-hint">
          <Phrase text={question.hint[language]} />
        </p>
      )}
      <PrintedAnswer question={question} language={language} />
      {branches.map(({ options, leadsTo, otherwise }) => (
        <p class="printed-branch">
          →{' '}
          <Phrase
            text={(leadsTo === number + 1 ? words.goOn : words.answerToo)(
              optionsText(printed, options, language, words),
              words.questionLabel(leadsTo),
            )}
          />
          {otherwise !== undefined && (
            <>
              {' '}
              <Phrase text={words.othersGoOn(words.questionLabel(otherwise))} />
            </>
          )}
        </p>
      ))}
    </section>
  );
}

/** 「1 住みたい」, so that nobody has to look the number up. */
function optionsText(
  { question }: PrintedQuestion,
  positions: readonly number[],
  language: Language,
  words: Words,
): string {
  if (!('options' in question)) return '';
  return positions
    .map((position) => `${position} ${question.options[position - 1]?.label[language] ?? ''}`)
    .map((text) => QUOTED[language](text))
    .join(plainText(words.or));
}

const QUOTED: Readonly<Record<Language, (text: string) => string>> = {
  ja: (text) => `「${text}」`,
  'ja-simple': (text) => `「${text}」`,
  en: (text) => `“${text}”`,
  'zh-Hans': (text) => `“${text}”`,
  ko: (text) => `‘${text}’`,
};

function howMany({ question }: PrintedQuestion, words: Words): string {
  switch (question.type) {
    case 'multiple':
      return question.limit === undefined ? words.any : words.upTo(question.limit);
    case 'matrix':
      return words.oneEach;
    case 'number':
      return words.numberBetween(question.min, question.max);
    case 'text':
      return words.freeText;
    default:
      return words.one;
  }
}

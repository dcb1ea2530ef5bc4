import type { Day } from '../../../shared/response/day.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { Language } from '../../../shared/survey/language.ts';
import type { Assets } from '../../../shared/web/assets.ts';
import { Document } from '../../../shared/web/document.tsx';
import { plainText } from '../../../shared/web/marks.ts';
import { Phrase } from '../../../shared/web/phrase.tsx';
import { printDay } from '../../../shared/web/print-day.ts';
import { printedForm } from '../form/printed-form.ts';
import { everyQuestion } from './filters.ts';
import { PrintedQuestionBlock } from './printed-question.tsx';
import { WORDS } from './words/index.ts';

interface Props {
  readonly definition: Definition;
  readonly language: Language;
  readonly closesOn: Day | undefined;
  readonly assets: Assets;
}

/** The form as a city sends it out: A4, to be printed from the browser. */
export function QuestionnairePage({ definition, language, closesOn, assets }: Props) {
  const { title, city, office, introduction, sample, survey, version } = definition;
  const words = WORDS[language];
  const pages = printedForm(definition);
  const all = everyQuestion(pages);
  const name = plainText(title[language]);
  const until = closesOn && printDay(closesOn, language);
  return (
    <Document lang={language} title={name} assets={assets}>
      <main class="printed">
        <header class="printed-head">
          <div>
            <p class="printed-city">
              <Phrase text={city[language]} />
            </p>
            <h1>
              <Phrase text={title[language]} />
            </h1>
            {sample && (
              <p class="printed-sample" lang="ja">
                見本
              </p>
            )}
          </div>
          <div class="printed-ticket">
            <p>
              <Phrase text={words.ticket} />
            </p>
          </div>
        </header>
        {introduction.map((paragraph) => (
          <p>
            <Phrase text={paragraph[language]} />
          </p>
        ))}
        <section class="printed-notes">
          <h2>
            <Phrase text={words.howTo} />
          </h2>
          <ul>
            {words.instructions(until).map((item) => (
              <li>
                <Phrase text={item} />
              </li>
            ))}
          </ul>
        </section>
        <p class="printed-contact">
          <strong>
            <Phrase text={words.contact} />
          </strong>{' '}
          <Phrase text={office.name[language]} />
          {office.phone !== undefined && ` ${office.phone}`}
        </p>
        {pages.map(({ page, questions }) => (
          <section class="printed-part">
            <h2>
              <Phrase text={page.title[language]} />
            </h2>
            {page.intro && (
              <p>
                <Phrase text={page.intro[language]} />
              </p>
            )}
            {questions.map((question) => (
              <PrintedQuestionBlock
                printed={question}
                all={all}
                language={language}
                words={words}
              />
            ))}
          </section>
        ))}
        <footer class="printed-end">
          <p>
            <Phrase text={words.end} />
          </p>
          <p class="printed-version">
            {survey} / {version} / {language}
          </p>
        </footer>
      </main>
    </Document>
  );
}

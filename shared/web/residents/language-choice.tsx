import { LANGUAGES, type Language } from '../../survey/language.ts';
import { Phrase, plainText } from '../phrase.tsx';
import { printOnce } from '../print-once.ts';
import { FORM_MESSAGES } from './messages/index.ts';
import type { PageSite } from './site.ts';

/** The id of a page's form, so that the language buttons of the header can send it along. */
export const FORM_ID = 'answers';

interface LanguageChoiceProps {
  readonly site: PageSite;
  readonly hasForm: boolean;
  /** Larger, with a caption in every language, for whoever can't read the rest of the page yet. */
  readonly prominent: boolean;
  /** Kept in the address when the language is switched. */
  readonly query?: string | undefined;
}

/** Every language by its own name; nobody has to read another one to find theirs. */
export function LanguageChoice(props: LanguageChoiceProps) {
  // An address may carry what a request chose, and that is nothing to keep.
  return props.query === undefined ? <UsualChoice {...props} /> : <Choice {...props} />;
}

const UsualChoice = printOnce(Choice, ({ site, hasForm, prominent }) => [
  site.messages,
  hasForm,
  prominent,
]);

function Choice({ site, hasForm, prominent, query }: LanguageChoiceProps) {
  return (
    <nav
      class={prominent ? 'languages languages-prominent' : 'languages'}
      aria-label={plainText(site.messages.languageLabel)}
    >
      {prominent && <Caption />}
      <ul>
        {LANGUAGES.map((language) => (
          <li>
            <OneLanguage
              language={language}
              current={language === site.language}
              hasForm={hasForm}
              query={query}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Caption() {
  return (
    <p class="languages-caption" aria-hidden="true">
      {LANGUAGES.map((language) => (
        <span lang={language}>
          <Phrase text={FORM_MESSAGES[language].languageLabel} />
        </span>
      ))}
    </p>
  );
}

interface OneLanguageProps {
  readonly language: Language;
  readonly current: boolean;
  readonly hasForm: boolean;
  readonly query: string | undefined;
}

function OneLanguage({ language, current, hasForm, query }: OneLanguageProps) {
  const name = <Phrase text={FORM_MESSAGES[language].languageName} />;
  if (current) {
    return (
      <span class="language" lang={language} aria-current="true">
        {name}
      </span>
    );
  }
  if (!hasForm) {
    return (
      <a
        class="language"
        lang={language}
        hreflang={language}
        href={`?lang=${language}${query ? `&${query}` : ''}`}
      >
        {name}
      </a>
    );
  }
  return (
    <button
      class="language"
      lang={language}
      form={FORM_ID}
      name="action"
      value={`language:${language}`}
      formnovalidate
    >
      {name}
    </button>
  );
}

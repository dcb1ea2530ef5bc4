import type { Child } from 'hono/jsx';
import type { Definition } from '../../../shared/survey/definition.ts';
import { LANGUAGES } from '../../../shared/survey/language.ts';
import { Document } from '../../../shared/web/document.tsx';
import { MESSAGES } from '../messages/index.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

/** The id of a page's form, so that the language buttons of the header can send it along. */
export const FORM_ID = 'answers';

interface LayoutProps {
  readonly site: Site;
  readonly title: string;
  /** The page has a form: switching language sends it, so that nothing typed is lost. */
  readonly hasForm?: boolean;
  readonly failed?: boolean;
  readonly children: Child;
}

export function Layout({ site, title, hasForm = false, failed = false, children }: LayoutProps) {
  const { definition, language, messages } = site;
  const survey = definition?.title[language];
  const full = survey && survey !== title ? messages.pageTitle(title, survey) : title;
  return (
    <Document
      lang={language}
      title={failed ? messages.errorTitle(full) : full}
      assets={site.assets}
    >
      <a class="skip-link" href="#main">
        {messages.skipToContent}
      </a>
      {hasForm && <DefaultButton />}
      <header class="site-header">
        <div class="site-header-inner">
          <p class="site-name">
            {definition ? (
              <a href={paths.start(definition.survey)}>
                {!survey?.startsWith(definition.city[language]) && (
                  <span class="site-city">{definition.city[language]}</span>
                )}
                <span class="site-survey">{survey}</span>
              </a>
            ) : (
              title
            )}
          </p>
          <LanguageChoice site={site} hasForm={hasForm} />
        </div>
        {definition?.sample && <p class="sample-banner">{messages.sample}</p>}
      </header>
      <main id="main" class="page">
        {children}
      </main>
      <footer class="site-footer">
        {definition && <Contact site={site} office={definition.office} />}
      </footer>
    </Document>
  );
}

/**
 * Enter in a field presses the first button of a form, wherever it stands. It must go on, not
 * switch the language, so this one comes before all others; nobody sees it or tabs to it.
 */
function DefaultButton() {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: tabindex -1 keeps it out of the tab order.
    <button
      class="visually-hidden"
      form={FORM_ID}
      name="action"
      value="next"
      tabindex={-1}
      aria-hidden="true"
    />
  );
}

function LanguageChoice({ site, hasForm }: { site: Site; hasForm: boolean }) {
  return (
    <nav class="languages" aria-label={site.messages.languageLabel}>
      <ul>
        {LANGUAGES.map((language) => {
          const name = MESSAGES[language].languageName;
          const current = language === site.language;
          if (current) {
            return (
              <li>
                <span class="language" lang={language} aria-current="true">
                  {name}
                </span>
              </li>
            );
          }
          return (
            <li>
              {hasForm ? (
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
              ) : (
                <a class="language" lang={language} hreflang={language} href={`?lang=${language}`}>
                  {name}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Whom to ask; the telephone can be pressed on a phone. */
function Contact({ site, office }: { site: Site; office: Definition['office'] }) {
  const { name, phone } = office;
  return (
    <p>
      {site.messages.contact(name[site.language])}
      {phone && (
        <>
          {' '}
          <a href={`tel:${phone}`}>{phone}</a>
        </>
      )}
    </p>
  );
}

import type { Child } from 'hono/jsx';
import { Document } from '../../../shared/web/document.tsx';
import { Phrase, plainText } from '../../../shared/web/phrase.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { FieldWords } from './field-words.tsx';
import { Footer } from './footer.tsx';
import { FORM_ID, LanguageChoice } from './language-choice.tsx';
import { GraceNotice } from './not-now.tsx';

export interface LayoutProps {
  readonly site: Site;
  readonly title: string;
  /** The page has a form: switching language sends it, so that nothing typed is lost. */
  readonly hasForm?: boolean;
  readonly failed?: boolean;
  /** Where one arrives, the choice of language comes before everything else. */
  readonly languagesFirst?: boolean;
  /** Kept in the address when the language is switched, such as `late=yes`. */
  readonly query?: string | undefined;
  /** Stands in the head instead of the survey, on pages that are apart from it. */
  readonly service?: { readonly name: string; readonly href: string };
  readonly children: Child;
}

export function Layout(props: LayoutProps) {
  const { site, title, hasForm = false, failed = false, languagesFirst = false } = props;
  const { query, service } = props;
  const { definition, language, messages } = site;
  const name = service?.name ?? definition?.title[language] ?? messages.siteName;
  const full = name !== title ? messages.pageTitle(title, name) : title;
  return (
    <Document
      lang={language}
      title={plainText(failed ? messages.errorTitle(full) : full)}
      assets={site.assets}
    >
      <a class="skip-link" href="#main">
        <Phrase text={messages.skipToContent} />
      </a>
      {hasForm && <DefaultButton />}
      <header class="site-header">
        <div class="site-header-inner">
          <p class="site-name">
            {definition ? (
              <a href={service?.href ?? paths.start(definition.survey)}>
                {!name.startsWith(definition.city[language]) && (
                  <span class="site-city">
                    <Phrase text={definition.city[language]} />
                  </span>
                )}
                <span class="site-survey">
                  <Phrase text={name} />
                </span>
              </a>
            ) : (
              <Phrase text={name} />
            )}
          </p>
          <LanguageChoice site={site} hasForm={hasForm} prominent={languagesFirst} query={query} />
        </div>
        {definition?.rehearsal && (
          <p class="sample-banner">
            <Phrase text={messages.rehearsal} />
          </p>
        )}
        {definition?.sample && (
          <p class="sample-banner">
            <Phrase text={messages.sample} />
          </p>
        )}
      </header>
      <main id="main" class="page">
        {site.underGrace && <GraceNotice site={site} edition={site.underGrace} />}
        {props.children}
        {hasForm && <FieldWords messages={messages} />}
      </main>
      {definition && <Footer site={site} definition={definition} hasForm={hasForm} />}
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

import type { Child } from 'hono/jsx';
import { Document } from '../document.tsx';
import { Phrase, plainText } from '../phrase.tsx';
import { FORM_ID, LanguageChoice } from './language-choice.tsx';
import type { PageSite } from './site.ts';

export interface LayoutProps {
  readonly site: PageSite;
  readonly title: string;
  /** What the head names, and where it leads. */
  readonly head: { readonly name: string; readonly href?: string | undefined };
  /** The page has a form: switching language sends it, so that nothing typed is lost. */
  readonly hasForm?: boolean | undefined;
  readonly failed?: boolean | undefined;
  /** Where one arrives, the choice of language comes before everything else. */
  readonly languagesFirst?: boolean | undefined;
  /** Kept in the address when the language is switched, such as `late=yes`. */
  readonly query?: string | undefined;
  readonly footer?: Child;
  readonly children: Child;
}

/** The frame of every page for residents. */
export function ResidentLayout(props: LayoutProps) {
  const { site, title, head, hasForm = false, failed = false, languagesFirst = false } = props;
  const { definition, language, messages } = site;
  const { name, href } = head;
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
            {href === undefined ? (
              <Phrase text={name} />
            ) : (
              <a href={href}>
                {definition && !name.startsWith(definition.city[language]) && (
                  <span class="site-city">
                    <Phrase text={definition.city[language]} />
                  </span>
                )}
                <span class="site-survey">
                  <Phrase text={name} />
                </span>
              </a>
            )}
          </p>
          <LanguageChoice
            site={site}
            hasForm={hasForm}
            prominent={languagesFirst}
            query={props.query}
          />
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
        {props.children}
      </main>
      {props.footer}
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

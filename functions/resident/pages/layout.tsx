import type { Child } from 'hono/jsx';
import { ResidentLayout } from '../../../shared/web/residents/layout.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { FieldWords } from './field-words.tsx';
import { Footer } from './footer.tsx';
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

/** A page of the form, or of the sign-up beside it. */
export function Layout({ service, children, ...page }: LayoutProps) {
  const { site, hasForm = false } = page;
  const { definition, language, messages } = site;
  const head = {
    name: service?.name ?? definition?.title[language] ?? messages.siteName,
    href: definition && (service?.href ?? paths.start(definition.survey)),
  };
  return (
    <ResidentLayout
      {...page}
      head={head}
      footer={definition && <Footer site={site} definition={definition} hasForm={hasForm} />}
    >
      {site.underGrace && <GraceNotice site={site} edition={site.underGrace} />}
      {children}
      {hasForm && <FieldWords messages={messages} />}
    </ResidentLayout>
  );
}

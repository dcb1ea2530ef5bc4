import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { Layout } from './layout.tsx';

interface ThanksPageProps {
  readonly site: Site;
  /** Printed in groups; only for those who left contact details. */
  readonly withdrawalCode: string | undefined;
}

export function ThanksPage({ site, withdrawalCode }: ThanksPageProps) {
  const { definition, messages } = site;
  if (!definition) return null;
  return (
    <Layout site={site} title={messages.thanks.heading}>
      <div class="thanks">
        <h1>{messages.thanks.heading}</h1>
        <p>{messages.thanks.body}</p>
      </div>
      {withdrawalCode !== undefined && (
        <section class="card">
          <h2>{messages.thanks.withdrawalHeading}</h2>
          <p class="code">{withdrawalCode}</p>
          <p>{messages.thanks.withdrawalBody}</p>
        </section>
      )}
      <form method="post" action={paths.erase(definition.survey)}>
        <p class="hint screen-only">{messages.thanks.leaveHint}</p>
        <button class="button-secondary">{messages.thanks.leave}</button>
      </form>
    </Layout>
  );
}

import { Hono } from 'hono';
import { LanguageSchema } from '../../../shared/survey/language.ts';
import type { PaperDeps } from '../deps.ts';
import { QuestionnairePage } from '../questionnaire/questionnaire-page.tsx';

/** The form to be printed, in one language. */
export function questionnaireRoute(deps: PaperDeps): Hono {
  const { gate } = deps;
  return new Hono().get('/paper/questionnaire/:survey', (c) => {
    const definition = deps.definitions.get(c.req.param('survey'));
    const language = LanguageSchema.safeParse(c.req.query('language') ?? 'ja');
    if (!definition || !language.success) return c.notFound();
    return c.html(
      <QuestionnairePage
        definition={definition}
        language={language.data}
        closesOn={deps.schedules.get(definition.survey)?.closesOn}
        assets={gate.site.assets}
      />,
    );
  });
}

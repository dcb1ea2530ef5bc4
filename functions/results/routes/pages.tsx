import { type Context, Hono } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import * as z from 'zod';
import { LanguageSchema } from '../../../shared/survey/language.ts';
import { GroupingSchema } from '../board/groups.ts';
import { FRONT_KEPT, PAGE_KEPT } from '../caching.ts';
import type { ResultsDeps } from '../deps.ts';
import type { Opened, SiteLanguage } from '../frame.ts';
import { BoardPage } from '../pages/board-page.tsx';
import { DataPage } from '../pages/data-page.tsx';
import { FreeTextPage, freeTextPages } from '../pages/free-text-page.tsx';
import { IndicatorPage } from '../pages/indicator-page.tsx';
import { MethodPage } from '../pages/method-page.tsx';
import { NothingYetPage } from '../pages/note-page.tsx';
import { QuestionPage } from '../pages/question-page.tsx';
import { QuestionsPage } from '../pages/questions-page.tsx';
import { RespondentsPage } from '../pages/respondents-page.tsx';
import { SummaryPage } from '../pages/summary-page.tsx';
import { frameOf, opened } from './answer.tsx';

type Drawn = HtmlEscapedString | undefined | Promise<HtmlEscapedString | undefined>;

/** Every page, in one of the site's two languages. */
export function pageRoutes(deps: ResultsDeps, language: SiteLanguage): Hono {
  const app = new Hono();

  /** A page of the publication that the address names; not found where there is nothing to draw. */
  const at = (path: string, draw: (page: Opened, c: Context) => Drawn) =>
    app.get(`/:survey/:id${path}`, async (c) => {
      const page = opened(c, deps, await deps.shelf.find(c.req.param('survey'), c.req.param('id')));
      if (!('publication' in page)) return page;
      const drawn = await draw(page, c);
      if (!drawn) return c.notFound();
      c.header('cache-control', PAGE_KEPT);
      return c.html(drawn);
    });

  const board = async (page: Opened, c: Context) => (
    <BoardPage
      opened={page}
      by={GroupingSchema.parse(c.req.query('by'))}
      all={await deps.shelf.all()}
    />
  );

  /** What stands now, whole at an address that does not change; its links lead to its own. */
  const front = (path: string) =>
    app.get(path, async (c) => {
      const survey = c.req.param('survey');
      const found = await deps.shelf.current(survey);
      c.header('cache-control', FRONT_KEPT);
      if (!found && survey === undefined) {
        // Whoever waits for results should not be told twice that there are none.
        c.header('cache-control', 'no-cache');
        return c.html(<NothingYetPage frame={frameOf(c, deps)} />);
      }
      const page = opened(c, deps, found);
      if (!('publication' in page)) return page;
      return c.html(await board(page, c));
    });

  front('/');
  front('/:survey');
  at('', board);
  at('/indicators/:code', async (page, c) => {
    const indicator = page.publication.indicators.find(({ code }) => code === c.req.param('code'));
    const earlier = await deps.shelf.earlier(page.publication);
    return indicator && <IndicatorPage opened={page} indicator={indicator} earlier={earlier} />;
  });
  at('/questions', (page) => <QuestionsPage opened={page} />);
  at('/questions/:name', async (page, c) => {
    const open = page.publication.freeText?.find(({ name }) => name === c.req.param('name'));
    if (open) {
      const last = freeTextPages(open);
      const asked = z.coerce
        .number()
        .int()
        .min(1)
        .max(last)
        .safeParse(c.req.query('page') ?? 1);
      return asked.success ? (
        <FreeTextPage opened={page} question={open} page={asked.data} />
      ) : undefined;
    }
    const question = page.publication.variables.find(
      ({ name, attribute }) => name === c.req.param('name') && !attribute,
    );
    const earlier = await deps.shelf.earlier(page.publication);
    return question && <QuestionPage opened={page} question={question} earlier={earlier} />;
  });
  at('/respondents', (page) => <RespondentsPage opened={page} />);
  at('/method', (page) => <MethodPage opened={page} />);
  at('/data', (page) => <DataPage opened={page} />);
  at('/summary', (page, c) => (
    <SummaryPage
      opened={page}
      language={LanguageSchema.catch(language).parse(c.req.query('lang'))}
    />
  ));
  return app;
}

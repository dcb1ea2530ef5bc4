import { type Context, Hono } from 'hono';
import { sessionOf } from '../../../shared/login/session.ts';
import { maySecond } from '../../../shared/login/two-people.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { PaperDeps } from '../deps.ts';
import { editionsOf, takesPaper } from '../edition.ts';
import { type PaperCounts, PaperPage } from '../pages/paper-page.tsx';

/** How far the paper forms of each survey have come, and the ways on. */
export function homeRoute(deps: PaperDeps): Hono {
  const show = async (c: Context) => {
    const subject = sessionOf(c)?.subject ?? '';
    const surveys = await Promise.all(
      editionsOf(deps).map(async (edition) => ({
        edition,
        open: takesPaper(edition, deps.gate.clock()),
        counts: await countsOf(deps, edition.definition.survey, subject),
      })),
    );
    return c.html(<PaperPage frame={frameOf(c, deps.gate)} surveys={surveys} />);
  };
  return new Hono().get('/paper', show).get('/paper/', show);
}

async function countsOf(
  { tickets, keyings }: PaperDeps,
  survey: string,
  subject: string,
): Promise<PaperCounts> {
  const [all, states, illegible] = await Promise.all([
    tickets.all(survey),
    keyings.list(survey),
    keyings.illegible(survey),
  ]);
  const done = [...all.values()].filter(({ used }) => used).length;
  // What a file brought in meanwhile leaves a keying behind that nobody has to go on with.
  const underWay = states.filter(({ ticket }) => all.get(ticket)?.used === false);
  const once = underWay.filter(({ differs }) => !differs);
  const waiting = once.filter(({ firstBy }) => maySecond({ subject: firstBy }, { subject })).length;
  return {
    untouched: all.size - done - underWay.length,
    waiting,
    mine: once.length - waiting,
    differing: underWay.filter(({ differs }) => differs).map(({ ticket }) => ticket),
    done,
    illegible,
  };
}

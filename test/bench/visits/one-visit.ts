import { paths } from '../../../functions/resident/paths.ts';
import { createCookieJar } from '../../../infra/simulate/cookie-jar.ts';
import type { SimulatedResident } from '../../../infra/simulate/draw-residents.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { type Fields, fieldNames } from '../../../shared/survey/read-answer.ts';
import type { Answer, Connection } from './connection.ts';
import { type PageForm, readPageForm } from './hidden-fields.ts';

export interface Visit {
  /** Every answer of the server in turn: pages, and the redirects that lead to them. */
  readonly answers: readonly Answer[];
  /** Pages that the resident saw. */
  readonly pages: number;
  readonly milliseconds: number;
}

/** The server did not answer as it does when everything is well. */
export class UnexpectedAnswer extends Error {
  override name = 'UnexpectedAnswer';
}

const MOST_PAGES = 40;

/**
 * One whole visit in a browser of its own: code, pages of questions, opt-in, check, sending, thanks.
 *
 * @throws {UnexpectedAnswer} at any status but 200 for a page and 303 after a form.
 */
export async function visit(
  connection: Connection,
  definition: Definition,
  code: string,
  resident: SimulatedResident,
): Promise<Visit> {
  const { survey } = definition;
  const jar = createCookieJar();
  const answers: Answer[] = [];
  const begun = performance.now();

  const ask = async (path: string, expected: 200 | 303, form?: string): Promise<Answer> => {
    const cookie = jar.header();
    const headers = { 'accept-language': resident.language, ...(cookie ? { cookie } : {}) };
    const answer = await connection.ask(path, headers, form);
    if (answer.status !== expected) {
      throw new UnexpectedAnswer(`${path} answered ${answer.status}, not ${expected}`);
    }
    const set = new Headers();
    for (const line of answer.cookies) set.append('set-cookie', line);
    jar.store(set);
    answers.push(answer);
    return answer;
  };

  let path = `${paths.start(survey)}?lang=${resident.language}`;
  for (let pages = 1; pages <= MOST_PAGES; pages++) {
    const shown = await ask(path, 200);
    if (path === paths.thanks(survey)) {
      return { answers, pages, milliseconds: performance.now() - begun };
    }
    const form = readPageForm(shown.body.toString('utf8'));
    if (!form) throw new UnexpectedAnswer(`${path} has no form`);
    const wanted = wantedAt(path, definition, code, resident);
    path = (await ask(form.action ?? path, 303, filled(form, wanted))).location ?? '';
  }
  throw new UnexpectedAnswer(`no end after ${MOST_PAGES} pages`);
}

function filled(form: PageForm, wanted: Fields): string {
  const body = new URLSearchParams(form.hidden.map(([name, value]) => [name, value]));
  for (const [name, values] of Object.entries(wanted)) {
    for (const value of values) body.append(name, value);
  }
  body.append('action', 'next');
  return body.toString();
}

/** What the resident fills in on a page: of all that was drawn, what this page asks. */
function wantedAt(
  path: string,
  definition: Definition,
  code: string,
  { questions, optIn }: SimulatedResident,
): Fields {
  const { survey, pages } = definition;
  if (path.startsWith(`${paths.start(survey)}?`)) return { code: [code] };
  if (path === paths.optIn(survey)) return { opt_in: optIn.opt_in ?? [] };
  if (path === paths.optInDetails(survey)) {
    const { opt_in: _chosen, ...details } = optIn;
    return details;
  }
  const page = pages.find((known) => path === paths.page(survey, known.code));
  const names = page?.questions.flatMap(fieldNames) ?? [];
  return Object.fromEntries(names.map((name) => [name, questions[name] ?? []]));
}

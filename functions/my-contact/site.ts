import type { Context } from 'hono';
import type { Definition } from '../../shared/survey/definition.ts';
import { languageOf, type PageSite } from '../../shared/web/residents/site.ts';
import type { MyContactDeps } from './deps.ts';
import { MESSAGES, type Messages } from './messages/index.ts';

export type Site = PageSite<Messages>;

/** In the resident's language; the newest edition says whom to ask where no other is named. */
export function siteFor(c: Context, deps: MyContactDeps, definition?: Definition): Site {
  const language = languageOf(c);
  const newest = deps.editions.find((edition) => !edition.definition.rehearsal);
  return {
    language,
    messages: MESSAGES[language],
    assets: deps.assets,
    definition: definition ?? newest?.definition,
  };
}

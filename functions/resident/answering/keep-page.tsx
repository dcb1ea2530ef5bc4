import type { Context } from 'hono';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { chooseLanguage } from '../../../shared/web/residents/site.ts';
import { ElsewherePage, type TwoVersions } from '../pages/elsewhere-page.tsx';
import { type Action, type ResidentDeps, readAction, siteFor } from '../site.ts';
import { digestOf, type Saved, savePage } from '../visit/draft.ts';
import type { Step } from '../visit/steps.ts';
import type { VisitorEnv } from '../visit/visitor.tsx';

/** A page of the form as it arrives. */
export interface SentPage {
  readonly fields: Fields;
  readonly action: Action;
  /** Came from the check page and goes back there. */
  readonly changing: boolean;
  /** Sent from the page that shows two versions, and so with the values of the page before. */
  readonly conflict: boolean;
  /** Of two versions, the one of the other device is to stay. */
  readonly discards: boolean;
}

/** Fields that steer a form rather than answer a question. */
export const CONTROLS = ['action', 'changing', 'seen', 'pressed', 'conflict'];

/** Reads a form; the language that its buttons chose holds from here on. */
export async function readPageForm(c: Context<VisitorEnv>, deps: ResidentDeps) {
  const form = await readForm(c);
  if (!form.ok) return form;
  const { fields } = form;
  const conflict = fields.conflict?.[0] === 'yes';
  const pressed = readAction(fields.action?.[0]);
  if (pressed.kind === 'language') {
    chooseLanguage(c, pressed.language);
    c.set('site', await siteFor(c, deps, c.get('edition').definition));
  }
  // Behind the two versions, the button pressed before still says where to go.
  const action =
    conflict && pressed.kind !== 'language' ? readAction(fields.pressed?.[0]) : pressed;
  const discards = pressed.kind === 'theirs';
  const changing = fields.changing?.[0] === 'yes';
  return { ok: true as const, page: { fields, action, changing, conflict, discards } };
}

/** What of a form answers something, and where. */
export interface PageAnswers {
  readonly step: Step;
  readonly names: readonly string[];
  readonly typed: Fields;
}

/**
 * Saves what a page sent.
 *
 * @param at where the person stands after it, by all that is kept then.
 */
export async function keepPage(
  c: Context<VisitorEnv>,
  deps: ResidentDeps,
  sent: SentPage,
  page: PageAnswers,
  at: (fields: Fields) => Step,
): Promise<Saved> {
  const draft = c.get('draft');
  // The two versions in another language: nothing is decided yet.
  if (sent.conflict && sent.action.kind === 'language') return { kind: 'elsewhere', draft };
  const saved = await savePage(
    deps.drafts,
    c.get('visit'),
    draft,
    {
      names: page.names,
      typed: sent.discards ? {} : page.typed,
      seen: sent.fields.seen?.[0],
      at,
    },
    c.get('edition').schedule,
  );
  if (saved.kind === 'saved') c.set('draft', saved.draft);
  return saved;
}

/** What the form of a page carries along, so that a change made elsewhere meanwhile is noticed. */
export const seenOf = (c: Context<VisitorEnv>, names: readonly string[]): string =>
  digestOf(c.get('visit'), c.get('draft').fields, names);

/** Shows what was typed here beside what another device saved, and keeps both until one is chosen. */
export function elsewherePage(
  c: Context<VisitorEnv>,
  sent: SentPage,
  page: PageAnswers,
  stored: Fields,
  versions: readonly TwoVersions[],
) {
  const { conflict, action, fields } = sent;
  const pressed = conflict ? fields.pressed : action.kind === 'language' ? [] : fields.action;
  return c.html(
    <ElsewherePage
      site={c.get('site')}
      step={page.step}
      versions={versions}
      hidden={{
        ...Object.fromEntries(page.names.map((name) => [name, page.typed[name] ?? []])),
        ...(sent.changing ? { changing: ['yes'] } : {}),
        pressed: pressed ?? [],
        seen: [digestOf(c.get('visit'), stored, page.names)],
        conflict: ['yes'],
      }}
    />,
    409,
  );
}

import type { HTMLElement } from 'node-html-parser';
import type { Fields } from '../../shared/survey/read-answer.ts';
import type { ShownPage } from './browser.ts';
import { PageMismatch } from './page-mismatch.ts';

/** A page's form as a browser sends it when its first button is pressed. */
export interface FilledForm {
  readonly action: string;
  readonly body: URLSearchParams;
  /** Names of the fields the page offers for filling in. */
  readonly asked: ReadonlySet<string>;
}

/** Every page puts the questions of the moment into a form of this id. */
const FORM = 'form#answers';
const CONTROLS = 'input, textarea, select';

/**
 * Fills in the form that a page really holds: ticks, chooses and types `wanted`, leaves the rest
 * blank, and takes hidden fields along.
 *
 * @param wanted by field name; names the page does not ask are left for another page.
 * @throws {PageMismatch} when the page has no form, or asks for a field without offering the value.
 */
export function fillForm(page: ShownPage, wanted: Fields): FilledForm {
  const form = page.html.querySelector(FORM);
  if (!form) throw new PageMismatch(page.path, 'has no form to fill in');
  if (form.getAttribute('method') !== 'post') {
    throw new PageMismatch(page.path, 'would send answers in the address');
  }
  const body = new URLSearchParams();
  const asked = new Set<string>();
  for (const control of form.querySelectorAll(CONTROLS)) fill(page, control, wanted, body, asked);
  for (const name of asked) {
    const missing = (wanted[name] ?? []).filter((value) => !body.has(name, typed(value)));
    if (missing.length > 0) {
      throw new PageMismatch(page.path, `does not offer ${JSON.stringify(missing)} for ${name}`);
    }
  }
  pressFirstButton(form, body);
  return { action: form.getAttribute('action') ?? page.path, body, asked };
}

function fill(
  page: ShownPage,
  control: HTMLElement,
  wanted: Fields,
  body: URLSearchParams,
  asked: Set<string>,
): void {
  const name = control.getAttribute('name') ?? '';
  const value = control.getAttribute('value') ?? 'on';
  const kind = control.tagName === 'INPUT' ? control.getAttribute('type') : control.tagName;
  switch (kind) {
    case 'hidden':
      body.append(name, value);
      return;
    case 'radio':
    case 'checkbox':
      if (wanted[name]?.includes(value)) body.append(name, value);
      break;
    case 'text':
    case 'TEXTAREA':
      body.append(name, typed(wanted[name]?.[0] ?? ''));
      break;
    default:
      throw new PageMismatch(page.path, `holds a field of a kind nobody expects: ${kind}`);
  }
  asked.add(name);
}

/** Browsers send every line break as CR LF. */
const typed = (value: string): string => value.replace(/\r\n?|\n/g, '\r\n');

function pressFirstButton(form: HTMLElement, body: URLSearchParams): void {
  const button = form.querySelector('button');
  const name = button?.getAttribute('name');
  if (name) body.append(name, button?.getAttribute('value') ?? '');
}

/** The form of a page, read by patterns alone: a parser would take the time that is measured. */
export interface PageForm {
  /** Undefined where the form goes back to its own address. */
  readonly action: string | undefined;
  readonly hidden: readonly (readonly [name: string, value: string])[];
}

const FORM = /<form id="answers"([^>]*)>(.*?)<\/form>/s;
const HIDDEN = /<input type="hidden" name="([^"]*)" value="([^"]*)"/g;

/** Undefined when the page has no form to fill in. */
export function readPageForm(html: string): PageForm | undefined {
  const [, attributes = '', inside] = FORM.exec(html) ?? [];
  if (inside === undefined) return undefined;
  const action = /action="([^"]*)"/.exec(attributes)?.[1];
  const hidden = [...inside.matchAll(HIDDEN)].map(
    ([, name = '', value = '']) => [name, plain(value)] as const,
  );
  return { action, hidden };
}

const plain = (value: string): string =>
  value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

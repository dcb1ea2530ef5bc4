import type { Hono } from 'hono';
import { type HTMLElement, parse } from 'node-html-parser';
import { CookieJar } from 'tough-cookie';

const ORIGIN = 'https://survey.example';

/** Fields of a form: one value, or several for checkboxes. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

export interface Shown {
  readonly status: number;
  /** Where a redirect leads. */
  readonly location: string | undefined;
  readonly headers: Headers;
  readonly text: string;
  readonly page: HTMLElement;
}

/** A browser without scripts: cookies, forms and links, nothing else. */
export interface Browser {
  readonly cookies: CookieJar;
  get(path: string, headers?: Record<string, string>): Promise<Shown>;
  post(path: string, form: Form, headers?: Record<string, string>): Promise<Shown>;
  /** Sends any body as it is. */
  send(path: string, init: RequestInit): Promise<Shown>;
  /** The page that a redirect leads to. */
  follow(shown: Shown): Promise<Shown>;
}

/**
 * @param seen is told every answer of the site.
 * @param cookies those of the same browser before another process that serves the site.
 */
export function createBrowser(
  app: Hono,
  seen: (shown: Shown) => void,
  cookies = new CookieJar(undefined, { prefixSecurity: 'strict' }),
): Browser {
  async function send(path: string, init: RequestInit): Promise<Shown> {
    const headers = new Headers(init.headers);
    headers.set('host', new URL(ORIGIN).host);
    const held = await cookies.getCookieString(ORIGIN);
    if (held && !headers.has('cookie')) headers.set('cookie', held);
    const response = await app.request(`${ORIGIN}${path}`, { ...init, headers });
    for (const set of response.headers.getSetCookie()) await cookies.setCookie(set, ORIGIN);
    const text = await response.text();
    const shown: Shown = {
      status: response.status,
      location: response.headers.get('location') ?? undefined,
      headers: response.headers,
      text,
      page: parse(text),
    };
    seen(shown);
    return shown;
  }

  const browser: Browser = {
    cookies,
    send,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, form, headers = {}) =>
      send(path, {
        method: 'POST',
        body: encode(form),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          origin: ORIGIN,
          ...headers,
        },
      }),
    follow: ({ location }) => {
      if (location === undefined) throw new Error('nothing to follow');
      return browser.get(location);
    },
  };
  return browser;
}

function encode(form: Form): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const one of typeof value === 'string' ? [value] : value) params.append(name, one);
  }
  return params.toString();
}

/** What the fields of a page hold, apart from what a form carries along of the page itself. */
export function filledIn(shown: Shown): Record<string, string[]> {
  const { seen: _seen, shown: _shown, ...held } = asSent(shown);
  return held;
}

/** Everything that a browser would send when a button of the page is pressed. */
export function asSent({ page }: Shown): Record<string, string[]> {
  const held: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string) => {
    if (name) held[name] = [...(held[name] ?? []), value];
  };
  for (const field of page.querySelectorAll('input')) {
    const choice = ['radio', 'checkbox'].includes(field.getAttribute('type') ?? '');
    if (!choice || field.hasAttribute('checked')) {
      add(field.getAttribute('name'), field.getAttribute('value') ?? '');
    }
  }
  for (const field of page.querySelectorAll('textarea')) {
    add(field.getAttribute('name'), field.text);
  }
  return held;
}

export const heading = ({ page }: Shown): string => page.querySelector('h1')?.text.trim() ?? '';
export const language = ({ page }: Shown) => page.querySelector('html')?.getAttribute('lang');
export const errors = ({ page }: Shown): string[] =>
  page.querySelectorAll('.error-summary a').map((link) => link.text);

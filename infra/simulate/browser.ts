import { type HTMLElement, parse } from 'node-html-parser';
import type { Language } from '../../shared/survey/language.ts';
import { createCookieJar } from './cookie-jar.ts';
import { PageMismatch } from './page-mismatch.ts';

/** The part of `fetch` that a browser needs. */
export type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>;

/** What a visitor looks at after all redirects. */
export interface ShownPage {
  readonly path: string;
  readonly status: number;
  readonly html: HTMLElement;
}

/** One visitor's browser without JavaScript, with its own cookies. */
export interface Browser {
  /** @param address path and query. */
  open(address: string): Promise<ShownPage>;
  send(address: string, form: URLSearchParams): Promise<ShownPage>;
  /** Requests made so far, redirects included. */
  requests(): number;
}

const MOST_REDIRECTS = 10;
const PATIENCE_MS = 30_000;

/** @param origin of the site, such as `http://localhost:3000`. */
export function createBrowser(origin: string, fetch: Fetch, language: Language): Browser {
  const jar = createCookieJar();
  let requests = 0;

  async function request(url: URL, form?: URLSearchParams): Promise<Response> {
    requests += 1;
    const cookie = jar.header();
    const response = await fetch(url.href, {
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        accept: 'text/html',
        'accept-language': language,
        ...(cookie ? { cookie } : {}),
        ...(form ? { origin, 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(form ? { method: 'POST', body: form.toString() } : {}),
    });
    jar.store(response.headers);
    return response;
  }

  async function show(address: string, form?: URLSearchParams): Promise<ShownPage> {
    let url = new URL(address, origin);
    let response = await request(url, form);
    for (let redirects = 0; response.status === 302 || response.status === 303; redirects++) {
      await response.text();
      const target = new URL(response.headers.get('location') ?? '', url);
      if (target.origin !== url.origin)
        throw new PageMismatch(url.pathname, 'leads to another site');
      if (redirects === MOST_REDIRECTS) throw new PageMismatch(url.pathname, 'redirects forever');
      url = target;
      response = await request(url);
    }
    const html = parse(await response.text());
    return { path: url.pathname, status: response.status, html };
  }

  return { open: (address) => show(address), send: show, requests: () => requests };
}

import { CookieJar } from 'tough-cookie';

/** Answers for the origins of our own sites; everything else goes over the network. */
export type Site = (request: Request) => Promise<Response>;

export interface Visit {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Every address on the way, the last included. */
  readonly way: readonly string[];
}

/** A person's browser, as far as logging in needs one: cookies and redirects. */
export interface Browser {
  readonly jar: CookieJar;
  get(url: string): Promise<Visit>;
  /** Sends a form from a page of the same site. */
  post(url: string, fields?: Record<string, string>): Promise<Visit>;
  /** Sends a form with a file from a page of the same site. */
  upload(url: string, file: { readonly name: string; readonly text: string }): Promise<Visit>;
}

export function openBrowser(sites: ReadonlyMap<string, Site>): Browser {
  const jar = new CookieJar(undefined, { prefixSecurity: 'strict' });

  async function send(url: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookie = await jar.getCookieString(url);
    if (cookie) headers.set('cookie', cookie);
    const request = new Request(url, { ...init, headers, redirect: 'manual' });
    const site = sites.get(new URL(url).origin);
    const response = await (site ? site(request) : fetch(request));
    for (const set of response.headers.getSetCookie()) await jar.setCookie(set, url);
    return response;
  }

  async function follow(url: string, init: RequestInit): Promise<Visit> {
    const way = [url];
    let response = await send(url, init);
    while (response.status >= 300 && response.status < 400 && way.length < 20) {
      const next = new URL(response.headers.get('location') ?? '', way.at(-1)).href;
      way.push(next);
      response = await send(next, {});
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const { status, headers } = response;
    return { url: way.at(-1) ?? url, status, headers, bytes, text, way };
  }

  return {
    jar,
    get: (url) => follow(url, {}),
    post: (url, fields = {}) =>
      follow(url, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin' },
      }),
    upload: (url, { name, text }) => {
      const body = new FormData();
      body.set('file', new File([text], name, { type: 'text/csv' }));
      return follow(url, {
        method: 'POST',
        body,
        headers: { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin' },
      });
    },
  };
}

export interface CookieJar {
  /** Takes over what a response sets or deletes. */
  store(headers: Headers): void;
  /** The value of the next request's `cookie` header; empty when there is nothing to send. */
  header(): string;
}

/**
 * The cookies of one visitor of one site. Secure ones are sent over plain HTTP too, as browsers do
 * on localhost.
 */
export function createCookieJar(): CookieJar {
  const cookies = new Map<string, string>();
  return {
    store(headers) {
      for (const line of headers.getSetCookie()) {
        const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
        const separator = pair.indexOf('=');
        const name = pair.slice(0, separator);
        if (attributes.some((attribute) => /^max-age=(0|-\d+)$/i.test(attribute))) {
          cookies.delete(name);
        } else {
          cookies.set(name, pair.slice(separator + 1));
        }
      }
    },
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  };
}

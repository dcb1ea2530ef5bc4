const PLACEHOLDER = 'http://site.invalid';

/**
 * Where to go after logging in: a path of this site, or its first page for anything else, so that
 * a crafted link cannot lead a person who just logged in to another site.
 */
export function returnPath(wanted: string | undefined): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, PLACEHOLDER)) return '/';
  const url = new URL(wanted, PLACEHOLDER);
  const path = `${url.pathname}${url.search}`;
  // Browsers read `//host` and `/\host` as another host, also once dots are resolved (`/.//host`).
  const elsewhere = url.origin !== PLACEHOLDER || /^\/[/\\]/.test(path);
  return elsewhere || /^\/log(in|out)\b/.test(path) ? '/' : path;
}

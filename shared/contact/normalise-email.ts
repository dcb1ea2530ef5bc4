const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
const DOMAIN =
  /^(?:[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+\p{L}{2,63}$/u;
const PUNYCODE_END = /\.xn--[a-z0-9-]{1,59}$/;

/**
 * An e-mail address as people type or paste it: full-width signs, any sort of hyphen, spaces,
 * `mailto:`, brackets around it, a full stop after it. Addresses in other scripts are taken as they
 * are, and so are the dots in a row that old Japanese mobile addresses have.
 *
 * @returns at most 254 signs with the domain in lower case, or undefined when it can't be an
 *   address; deliverability is not ours to judge.
 */
export function normaliseEmail(typed: string): string | undefined {
  const plain = withHyphens(typed.normalize('NFKC').replace(/[\s\p{Cf}]/gu, ''))
    .replace(/^(?:mailto:|[<「『(["'])+/i, '')
    .replace(/[>」』)\]"'.,;:。、・]+$/u, '');
  const [local = '', domain = '', ...more] = plain.split('@');
  const host = domain.replaceAll('。', '.').toLowerCase();
  const address = `${local}@${host}`;
  if (more.length > 0 || address.length > LONGEST_ADDRESS) return undefined;
  if (local.length > LONGEST_LOCAL_PART || !/^[^"(),:;<>[\]\\]+$/.test(local)) return undefined;
  return DOMAIN.test(host.replace(PUNYCODE_END, '.jp')) ? address : undefined;
}

/** In a Japanese word ー is a letter; between Latin ones it is the hyphen key. */
function withHyphens(address: string): string {
  const dashed = address.replace(/[\p{Pd}\u2212\u2500]/gu, '-');
  const latin = dashed.replaceAll('ー', '-');
  return /^[\x21-\x7e]*$/.test(latin) ? latin : dashed;
}

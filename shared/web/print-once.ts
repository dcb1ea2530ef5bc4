import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/**
 * A component whose HTML is printed once a subject and variant, and handed out as text from then on:
 * for parts of pages that read the same to everybody. Printing is what a page costs most.
 *
 * @param keyOf all that the component shows: an object it comes from, such as a definition, and
 *   values of few forms. Never what a request may choose freely, which would be kept for good.
 */
export function printOnce<Props extends object>(
  component: (props: Props) => unknown,
  keyOf: (props: Props) => readonly [subject: object, ...variant: (string | boolean)[]],
): (props: Props) => HtmlEscapedString {
  const printed = new WeakMap<object, Map<string, HtmlEscapedString>>();
  return (props) => {
    const [subject, ...variant] = keyOf(props);
    const variants = printed.get(subject) ?? new Map<string, HtmlEscapedString>();
    printed.set(subject, variants);
    const name = variant.join(' ');
    const known = variants.get(name);
    if (known !== undefined) return known;
    const html = raw(String(component(props)));
    variants.set(name, html);
    return html;
  };
}

import { HtmlValidate } from 'html-validate/node';

/** What the HTML standard and WCAG ask of a document; questions of taste are left to Biome. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // By the standard a button in a form sends it; every button of these pages is meant to.
  rules: { 'no-implicit-button-type': 'off' },
});

/** Every fault of a document as one line that says where it stands. */
export async function htmlFaults(name: string, html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const near = html.split('\n')[line - 1]?.slice(Math.max(0, column - 40), column + 60);
      return `${name}: ${ruleId}: ${message} near ${near}`;
    }),
  );
}

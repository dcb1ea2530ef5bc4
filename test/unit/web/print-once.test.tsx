import { describe, expect, it } from 'vitest';
import { printOnce } from '../../../shared/web/print-once.ts';

interface Greeting {
  readonly survey: { readonly title: string };
  readonly language: string;
}

function greeting() {
  let printed = 0;
  const Greeting = printOnce(
    ({ survey, language }: Greeting) => {
      printed += 1;
      return (
        <p lang={language}>
          {survey.title} & <b>{language}</b>
        </p>
      );
    },
    ({ survey, language }) => [survey, language],
  );
  return { Greeting, printed: () => printed };
}

const survey = { title: '<2026>' };

describe('a part of a page that is printed once', () => {
  it('reads as if it were printed each time, escaped once', () => {
    const { Greeting } = greeting();
    const page = () => String(<main>{<Greeting survey={survey} language="ja" />}</main>);
    const expected = '<main><p lang="ja">&lt;2026&gt; &amp; <b>ja</b></p></main>';
    expect([page(), page()]).toEqual([expected, expected]);
  });

  it('is printed anew for another language and for another subject, even one that looks alike', () => {
    const { Greeting, printed } = greeting();
    const show = (of: Greeting) => String(<Greeting {...of} />);
    expect(show({ survey, language: 'ja' })).toContain('lang="ja"');
    expect(show({ survey, language: 'en' })).toContain('lang="en"');
    expect(show({ survey: { title: 'other' }, language: 'ja' })).toContain('other');
    expect(show({ survey: { ...survey }, language: 'ja' })).toContain('2026');
    show({ survey, language: 'ja' });
    expect(printed()).toBe(4);
  });
});

import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { printedForm } from '../../../functions/paper/form/printed-form.ts';
import { branchesAfter, everyQuestion } from '../../../functions/paper/questionnaire/filters.ts';
import { QuestionnairePage } from '../../../functions/paper/questionnaire/questionnaire-page.tsx';
import { LANGUAGES, type Language } from '../../../shared/survey/language.ts';
import { definition } from '../../fixtures/definition.ts';
import { kiyose } from '../../fixtures/kiyose.ts';
import { ASSETS } from '../../fixtures/office-login.ts';

const page = (of: typeof definition, language: Language = 'ja') =>
  parse(
    String(QuestionnairePage({ definition: of, language, closesOn: '2040-11-05', assets: ASSETS })),
  );

describe('the printed questionnaire', () => {
  it('has every question with its number, and every option with its own', () => {
    const text = page(definition).text;
    for (const { number, question } of everyQuestion(printedForm(definition))) {
      expect(text).toContain(`問${number}`);
      expect(text).toContain(question.title.ja);
    }
    const options = page(definition)
      .querySelectorAll('.printed-options')
      .map((list) => list.querySelectorAll('.printed-code').map(({ text: code }) => code));
    expect(options[0]).toEqual(['1', '2', '3']);
  });

  it('says for whom a question is, and where the others go on', () => {
    const text = page(definition).text;
    expect(text).toContain('問1で「1 市内」に○をつけた方だけお答えください。');
    expect(text).toContain('「1 電車」に○をつけた方は、問5へお進みください。');
    expect(text).toContain('そのほかの方は、問6へお進みください。');
  });

  it('sends nobody past a question that is theirs', () => {
    const text = page(kiyose.definition).text;
    expect(text).toContain('「1 住みたい」に○をつけた方は、問3もお答えください。');
    const all = everyQuestion(printedForm(kiyose.definition));
    const [first] = all;
    expect(first && branchesAfter(first, all)).toEqual([{ options: [1], leadsTo: 3 }]);
  });

  it('has a place for the ticket, the office, the last day, and none for a code', () => {
    const text = page(definition).text;
    expect(text).toContain('整理番号（市が記入します）');
    expect(text).toContain('見本課');
    expect(text).toContain('2040年11月5日');
    expect(text).toContain('アクセスコードを書かないでください');
  });

  it.each(LANGUAGES)('can be printed in %s, with the same numbers', (language) => {
    const codes = (of: Language) =>
      page(kiyose.definition, of)
        .querySelectorAll('.printed-code')
        .map(({ text }) => text);
    expect(codes(language)).toEqual(codes('ja'));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, type KeyedForm, readForm } from '../../functions/paper/form/keyed-form.ts';
import { printedFields } from '../../functions/paper/form/printed-form.ts';
import { differ, differencesOf } from '../../functions/paper/keying/differences.ts';
import {
  anewField,
  choiceField,
  readSettlement,
} from '../../functions/paper/keying/settle-form.ts';
import { type Fields, readAnswers } from '../../shared/survey/read-answer.ts';
import { definition, schedule } from '../fixtures/definition.ts';
import { sensibleFields } from './arbitraries.ts';

const edition = { definition, schedule };
const fields = printedFields(definition);

/** What a clerk types for the marks on a form: the printed numbers instead of the codes. */
function typedFor(sent: Fields): Fields {
  return Object.fromEntries(
    fields.map(({ name, question }) => {
      const values = (sent[name] ?? []).filter((value) => value !== '');
      if (!('options' in question)) return [name, values];
      const numbers = values.map(
        (code) => question.options.findIndex((option) => option.code === code) + 1,
      );
      return [name, [numbers.join(' ')]];
    }),
  );
}

/** A form of which a few fields can't be read; a text that a clerk keys as a sign is no text. */
const typedForm: fc.Arbitrary<Fields> = fc
  .tuple(
    sensibleFields,
    fc.subarray(
      fields.map(({ name }) => name),
      { maxLength: 3 },
    ),
  )
  .map(([sent, illegible]) => ({
    ...typedFor({ ...sent, opinion: ['見本の意見'] }),
    ...Object.fromEntries(illegible.map((name) => [name, ['-']])),
  }));

const keyed = (typed: Fields): KeyedForm => readForm(definition, typed).form;

describe('double entry', () => {
  it('stores exactly what the web would have sent, whatever is marked', () => {
    fc.assert(
      fc.property(sensibleFields, (sent) => {
        const form = { ...sent, opinion: ['見本の意見'] };
        const { form: read, faults } = readForm(definition, typedFor(form));
        expect(faults).toEqual([]);
        expect(answersOf(definition, read)).toEqual(readAnswers(definition, form).answers);
      }),
    );
  });

  it('finds nothing to settle in what was keyed twice the same', () => {
    fc.assert(
      fc.property(typedForm, (typed) => {
        expect(differ(definition, keyed(typed), keyed(typed))).toBe(false);
      }),
    );
  });

  it('comes to what was settled, from any two keyings and any choices', () => {
    const choice = fc.constantFrom('first', 'second', 'anew');
    fc.assert(
      fc.property(
        typedForm,
        typedForm,
        typedForm,
        fc.array(choice, { minLength: fields.length, maxLength: fields.length }),
        (one, two, three, choices) => {
          const [first, second, anew] = [keyed(one), keyed(two), keyed(three)];
          const differing = new Set(
            differencesOf(definition, first, second).map(({ field }) => field.name),
          );
          const chosen = fields.map(({ name }, i) => [name, choices[i] ?? 'first'] as const);
          const typed: Fields = Object.fromEntries(
            chosen.flatMap(([name, which]) => [
              [choiceField(name), [which]],
              [anewField(name), [anew.fields[name] ?? '']],
            ]),
          );
          const { form, faults, open } = readSettlement(edition, { first, second }, typed);
          expect([faults, open]).toEqual([[], []]);
          const sources = { first, second, anew };
          expect(form.fields).toEqual(
            Object.fromEntries(
              chosen.map(([name, which]) => [
                name,
                (differing.has(name) ? sources[which] : first).fields[name],
              ]),
            ),
          );
        },
      ),
    );
  });

  it('leaves a difference open until something is chosen', () => {
    fc.assert(
      fc.property(typedForm, typedForm, (one, two) => {
        const pair = { first: keyed(one), second: keyed(two) };
        const { open } = readSettlement(edition, pair, {});
        expect(open).toEqual(
          differencesOf(definition, pair.first, pair.second).map(({ field }) => field.name),
        );
      }),
    );
  });
});

import type { Definition } from '../../../shared/survey/definition.ts';
import { type Fields, type Reading, readAnswers } from '../../../shared/survey/read-answer.ts';

const readings = new WeakMap<Fields, { readonly of: Definition; readonly reading: Reading }>();

/** What was typed, read once however often a page asks: fields are never changed in place. */
export function readingOf(definition: Definition, fields: Fields): Reading {
  const known = readings.get(fields);
  if (known?.of === definition) return known.reading;
  const reading = readAnswers(definition, fields);
  readings.set(fields, { of: definition, reading });
  return reading;
}

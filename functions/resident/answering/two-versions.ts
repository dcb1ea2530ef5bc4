import { readOptIn } from '../../../shared/contact/read-opt-in.ts';
import type { Question } from '../../../shared/survey/definition.ts';
import { type Fields, fieldNames } from '../../../shared/survey/read-answer.ts';
import { contactRows } from '../../../shared/web/residents/contact-rows.ts';
import {
  cityWords,
  type ShownAnswer,
  typedWords,
} from '../../../shared/web/residents/shown-answer.tsx';
import { rowsOf } from '../pages/answer-list.tsx';
import type { TwoVersions } from '../pages/elsewhere-page.tsx';
import type { Site } from '../site.ts';
import { readingOf } from '../visit/reading.ts';

/** The questions of a page whose answers differ here and elsewhere, as words. */
export function questionVersions(
  site: Site,
  asked: readonly Question[],
  here: Fields,
  elsewhere: Fields,
): TwoVersions[] {
  const mine = asked.flatMap((question) => shownOf(site, question, here));
  const theirs = asked.flatMap((question) => shownOf(site, question, elsewhere));
  return mine.flatMap(({ title, shown }, i) => {
    const elsewhere = theirs[i]?.shown;
    return same(shown, elsewhere) ? [] : [{ title, here: shown, elsewhere }];
  });
}

/** What can't be read as an answer is shown as it was typed. */
function shownOf(site: Site, question: Question, fields: Fields) {
  const { definition } = site;
  const reading = definition && readingOf(definition, fields);
  const faulty = reading?.faults.some((fault) => fault.question === question.code) ?? false;
  const names = fieldNames(question);
  return rowsOf(site, question, reading?.answers[question.code]).map(({ title, shown }, i) => {
    const typed = fields[names[i] ?? ''] ?? [];
    return { title, shown: faulty ? typedWords(typed.join(', ')) : shown };
  });
}

/** What of the opt-in differs here and elsewhere, as words. */
export function optInVersions(site: Site, here: Fields, elsewhere: Fields): TwoVersions[] {
  const mine = optInRows(site, here);
  const theirs = optInRows(site, elsewhere);
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .map((title) => ({
      title,
      here: mine.get(title),
      elsewhere: theirs.get(title),
    }))
    .filter((row) => !same(row.here, row.elsewhere));
}

function optInRows(site: Site, fields: Fields): ReadonlyMap<string, ShownAnswer | undefined> {
  const { definition, messages } = site;
  const choice = fields.opt_in?.[0];
  if (!definition || choice !== 'yes') {
    return new Map([
      [messages.optIn.question, cityWords(choice === 'no' ? messages.optIn.no : '')],
    ]);
  }
  const typed = (name: string) => (fields[name]?.[0] ?? '').trim();
  const person = { name: typed('name'), email: typed('email'), phone: typed('phone') };
  const { preferences } = readOptIn(definition.optIn, fields);
  const rows = [
    { title: messages.optIn.question, answer: cityWords(messages.optIn.yes) },
    ...contactRows(site, definition.optIn, { person, preferences }),
  ];
  return new Map(rows.map(({ title, answer }) => [title, answer]));
}

const same = (here: ShownAnswer | undefined, elsewhere: ShownAnswer | undefined): boolean =>
  here?.words === elsewhere?.words;

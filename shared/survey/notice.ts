import * as z from 'zod';
import { TextSchema } from './language.ts';

/** What a notice leaves open until it is shown: dates of the schedule, the name of the office. */
export const PLACEHOLDERS = [
  'opensOn',
  'closesOn',
  'answersDeletedOn',
  'contactsDeletedOn',
  'office',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** `{closesOn}`, not the `{漢字|かんじ}` of a reading. */
const PLACEHOLDER = /\{(\w+)\}/g;

/** Fills every `{name}` that is given; any other stays as it is. */
export const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole);

/**
 * A page to read: sections with a heading each. A line break in a body begins a new paragraph, and a
 * line that begins with `・` is an item of a list. A misspelt placeholder is a fault of the
 * definition, not something a resident gets to see.
 */
export const NoticeSchema = z
  .array(z.strictObject({ title: TextSchema, body: TextSchema }))
  .min(1)
  .superRefine((sections, context) => {
    for (const [index, { body }] of sections.entries()) {
      for (const [language, text] of Object.entries(body)) {
        for (const [placeholder, name] of text.matchAll(PLACEHOLDER)) {
          if (PLACEHOLDERS.some((known) => known === name)) continue;
          context.addIssue({
            code: 'custom',
            path: [index, 'body', language],
            message: `unknown placeholder ${placeholder}; known are ${PLACEHOLDERS.join(', ')}`,
          });
        }
      }
    }
  });
export type Notice = z.infer<typeof NoticeSchema>;

import type { TicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import { LANGUAGES } from '../../../shared/survey/language.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import type { PaperDeps } from '../deps.ts';
import type { Edition } from '../edition.ts';
import { type FormFault, type KeyedForm, LANGUAGE_FIELD } from '../form/keyed-form.ts';
import { readKeyed } from '../form/read-keyed.ts';
import { differencesOf } from './differences.ts';
import { type Keying, openKeying } from './keying.ts';

/** A form whose two keyings wait to be settled. */
export interface Unsettled {
  readonly revision: string;
  readonly keying: Keying & { readonly second: KeyedForm };
}

/** The form, or undefined when there is nothing to settle. */
export async function unsettled(
  { keyings, seal }: Pick<PaperDeps, 'keyings' | 'seal'>,
  { definition: { survey } }: Edition,
  number: TicketNumber,
): Promise<Unsettled | undefined> {
  const kept = await keyings.get(survey, number);
  if (kept?.secondBy === undefined) return undefined;
  const keying = await openKeying(seal, kept.sealed, survey, number);
  const { second } = keying;
  return second && { revision: kept.revision, keying: { ...keying, second } };
}

/** Form fields of the page of differences: which keying is right, and what is keyed anew. */
export const choiceField = (field: string): string => `choice:${field}`;
export const anewField = (field: string): string => `anew:${field}`;

export interface Settlement {
  readonly form: KeyedForm;
  readonly faults: readonly FormFault[];
  /** Differences on which nothing was chosen. */
  readonly open: readonly string[];
}

/** What two keyings come to by these choices; where they agree, nothing can be chosen. */
export function readSettlement(
  { definition }: Edition,
  { first, second }: { readonly first: KeyedForm; readonly second: KeyedForm },
  typed: Fields,
): Settlement {
  const fields = { ...first.fields };
  const faults: FormFault[] = [];
  const open: string[] = [];
  for (const difference of differencesOf(definition, first, second)) {
    const { name } = difference.field;
    switch (typed[choiceField(name)]?.[0]) {
      case 'first':
        break;
      case 'second':
        fields[name] = difference.second;
        break;
      case 'anew': {
        const reading = readKeyed(difference.field, typed[anewField(name)]?.[0] ?? '');
        if (reading.fault) faults.push({ field: name, fault: reading.fault });
        else fields[name] = reading.keyed;
        break;
      }
      default:
        open.push(name);
    }
  }
  const chosen = LANGUAGES.find((known) => known === typed[LANGUAGE_FIELD]?.[0]);
  const language = first.language === second.language ? first.language : chosen;
  if (language === undefined) open.push(LANGUAGE_FIELD);
  return { form: { language: language ?? first.language, fields }, faults, open };
}

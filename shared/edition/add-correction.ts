import { type CorrectionFault, correctionFault } from '../survey/correction/judge.ts';
import type { Definition } from '../survey/definition.ts';
import type { Language } from '../survey/language.ts';
import { textsOf } from '../survey/texts.ts';
import { correctionsOf, type Edition } from './edition.ts';

export type CorrectionRefusal =
  | CorrectionFault
  | 'no-longer-answered'
  | 'reason-missing'
  | 'too-many';

export interface CorrectionRequest {
  readonly address: string;
  readonly language: Language;
  readonly after: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

export type CorrectionOutcome =
  | { readonly corrected: true; readonly edition: Edition }
  | { readonly corrected: false; readonly refusal: CorrectionRefusal };

/** They are read with every request, and an edition with more errors is a new version anyway. */
const MOST_CORRECTIONS = 50;

/**
 * Adds the correction of a typing error, as one more version of the edition's words.
 *
 * @param definition with the corrections made so far.
 */
export function addCorrection(
  edition: Edition,
  definition: Definition,
  request: CorrectionRequest,
): CorrectionOutcome {
  const { address, language, by, reason } = request;
  const refused = (refusal: CorrectionRefusal) => ({ corrected: false as const, refusal });
  const { state } = edition;
  if (state === 'closed' || state === 'published') return refused('no-longer-answered');
  const fault = correctionFault(definition, request);
  if (fault) return refused(fault);
  if (reason.trim() === '') return refused('reason-missing');
  if (correctionsOf(edition, definition.version).length >= MOST_CORRECTIONS) {
    return refused('too-many');
  }
  const before = textsOf(definition).find((placed) => placed.address === address)?.text[language];
  if (before === undefined) return refused('unknown-text');
  const at = request.at.toISOString();
  const record = {
    definitionVersion: definition.version,
    address,
    language,
    before,
    after: request.after.trim(),
    reason: reason.trim(),
    by,
    at,
  };
  const trace = {
    what: 'correction' as const,
    by,
    at,
    from: state,
    to: state,
    reason: record.reason,
  };
  return {
    corrected: true,
    edition: {
      ...edition,
      corrections: [...edition.corrections, record],
      history: [...edition.history, trace],
    },
  };
}

/** Besides the judge's: why no correction is taken, and what to do. */
export const CORRECTION_REFUSALS: Readonly<
  Record<Exclude<CorrectionRefusal, CorrectionFault>, string>
> = {
  'no-longer-answered': '受付が終わった調査の文は直せません。次の調査の調査票で直してください。',
  'reason-missing': '理由を入力してください。記録に残ります。',
  'too-many': '訂正の数が上限（50回）に達しました。調査票を新しい版として用意してください。',
};

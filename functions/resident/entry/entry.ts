import { type AccessCode, parseCode } from '../../../shared/invitation/access-code.ts';
import { hashCode } from '../../../shared/invitation/code-hash.ts';
import type { Stream } from '../../../shared/response/survey-response.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { ResidentDeps } from '../site.ts';
import type { Visit } from '../visit/visit.ts';

/** What a typed code leads to. */
export interface Entry {
  readonly survey: string;
  readonly codeHash: string;
  readonly codeKey: string;
  readonly stream: Stream;
  /** Set for a code that was drawn for someone without a letter. */
  readonly openCode?: AccessCode;
  readonly used: boolean;
  readonly paused: boolean;
}

/**
 * Looks a typed code up: on a letter, or drawn for someone without one who then paused. A code that is
 * not known is counted, wherever it was typed.
 *
 * @param own the visit of this browser.
 * @returns undefined for a code that is not known.
 */
export async function readEntry(
  deps: ResidentDeps,
  { survey, openParticipation }: Definition,
  typed: string,
  own: Visit | undefined,
): Promise<Entry | undefined> {
  const code = parseCode(typed);
  const refuse = async (): Promise<undefined> => {
    await deps.countRefusedCode(survey, code ? 'unknown' : 'malformed');
  };
  if (!code) return refuse();
  const codeHash = hashCode(deps.accessCodeSecret, survey, code);
  const codeKey = deps.pauses.keyOf(survey, code);
  const invitation = await deps.invitations.get(survey, codeHash);
  if (!invitation && !openParticipation) return refuse();
  const paused = await deps.pauses.isPaused(codeKey);
  const found = { survey, codeHash, codeKey, paused };
  if (invitation) return { ...found, stream: invitation.stream, used: invitation.used };
  if (!paused && own?.openCode !== code) return refuse();
  return { ...found, stream: 'open', openCode: code, used: false };
}

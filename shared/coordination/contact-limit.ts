import * as z from 'zod';
import { addDays, type Day } from '../response/day.ts';
import { type Ask, asksOf, isAbout } from './asks.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';

/** How often one person may be asked, by all organisations together. */
export const ContactLimitSchema = z.strictObject({
  /** Counted over this many days, today included. */
  days: z.int().min(1),
  asks: z.int().min(1),
  /** Calls that nobody took; whoever is never at home is left in peace, too. */
  attempts: z.int().min(1),
});
export type ContactLimit = z.infer<typeof ContactLimitSchema>;

/** Once a fortnight on average; a call that nobody takes at most four times a month. */
export const USUAL_LIMIT: ContactLimit = { days: 30, asks: 2, attempts: 4 };

/** Who wants to contact someone: an organisation, or the city itself. */
export type Asker = Pick<Organisation, 'code' | 'recipient'> | 'city';

/** The code under which the city's own coordinators stand in the log. */
export const CITY_ASKER = 'city';

export type Obstacle =
  | 'city-pause'
  | 'stop'
  | 'no-consent'
  | 'considering-elsewhere'
  | 'asked-enough'
  | 'tried-enough';

export const OBSTACLE_NAMES: Readonly<Record<Obstacle, string>> = {
  'city-pause': '全市一時停止中です。再開されるまで、どなたにも連絡できません。',
  stop: 'ご本人が「連絡不要」を希望しています。連絡できません。',
  'no-consent': 'この団体へ連絡先を伝えることに、ご本人の同意がありません。',
  'considering-elsewhere': 'ほかの案内を検討中です。返事があるまで、お待ちください。',
  'asked-enough': 'この期間にお願いできる回数に達しています。日をあらためてください。',
  'tried-enough': 'この期間に電話などをかけられる回数に達しています。日をあらためてください。',
};

interface Situation {
  readonly person: Pick<Person, 'events' | 'stop'>;
  /** The recipients to whom they agreed to be passed on. */
  readonly recipients: readonly string[];
  readonly asker: Asker;
  /** What they are asked for; left out while it is open, or for a talk about what was asked before. */
  readonly activity?: string | undefined;
  /** Whether contacting rests in the whole city. */
  readonly paused: boolean;
  readonly today: Day;
  readonly limit: ContactLimit;
}

/**
 * Why someone may not be contacted now, the weightiest reason first.
 *
 * To get in touch again about what they are thinking about with this very organisation is not asking
 * once more, and so outside the limit of asks.
 *
 * @returns undefined when they may be.
 */
export function obstacleTo(situation: Situation): Obstacle | undefined {
  const { person, recipients, asker, activity, paused, today, limit } = situation;
  if (paused) return 'city-pause';
  if (person.stop) return 'stop';
  if (asker !== 'city' && !recipients.includes(asker.recipient)) return 'no-consent';
  const code = asker === 'city' ? CITY_ASKER : asker.code;
  const asks = asksOf(person.events);
  const thinking = asks.filter((ask) => isThinking(ask, today, limit));
  const since = addDays(today, 1 - limit.days);
  if (!thinking.some((ask) => isAbout(ask, code, activity))) {
    if (thinking.length > 0) return 'considering-elsewhere';
    if (asks.filter(({ on }) => on >= since).length >= limit.asks) return 'asked-enough';
  }
  const tried = person.events.filter(
    ({ outcome, mail, on }) => outcome === 'unreached' && mail !== 'failed' && on >= since,
  );
  return tried.length >= limit.attempts ? 'tried-enough' : undefined;
}

/** Until the day agreed on, or as long as the limit counts; then nobody waits for an answer any more. */
function isThinking({ last }: Ask, today: Day, limit: ContactLimit): boolean {
  if (last.outcome !== 'considering') return false;
  const until = addDays(last.on, limit.days);
  return today <= (last.followUpOn && last.followUpOn > until ? last.followUpOn : until);
}

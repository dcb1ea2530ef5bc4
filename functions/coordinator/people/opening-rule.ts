import type { Context } from 'hono';
import {
  type ContactLimit,
  OBSTACLE_NAMES,
  type Obstacle,
  obstacleTo,
} from '../../../shared/coordination/contact-limit.ts';
import type { Viewer } from '../../../shared/coordination/sight.ts';
import { addDays, type Day, dayOf } from '../../../shared/response/day.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { codeOf, coordinatorFrame } from '../viewer.tsx';
import type { KnownPerson } from './known-person.ts';
import type { PurposeCode } from './purposes.ts';

export interface OpeningRefusal {
  readonly reason: Obstacle | 'gone' | 'nothing-before' | 'not-taking-part';
  /** The first day on which nothing would stand in the way. */
  readonly from?: Day | undefined;
}

/** What holds for a request beside the person and the purpose. */
export interface OpeningRules {
  readonly viewer: Viewer;
  readonly paused: boolean;
  readonly today: Day;
  /** How often one person may be asked, by all organisations together. */
  readonly limit: ContactLimit;
}

type Judged = Pick<KnownPerson, 'events' | 'stop' | 'entry'>;

/** Nothing stands in the way for longer, apart from what has no end. */
const LOOK_AHEAD_DAYS = 120;

export const openingRules = (
  c: Context,
  deps: Pick<CoordinatorDeps, 'login' | 'limit'>,
): OpeningRules => {
  const { viewer, pause } = coordinatorFrame(c, deps);
  return {
    viewer,
    paused: pause !== undefined,
    today: dayOf(deps.login.clock()),
    limit: deps.limit,
  };
};

/**
 * Why somebody's details must not be opened now for this purpose; undefined when they may. To answer
 * a person, to arrange what they agreed to or to check what they entered is not asking, and outside
 * the limit. Whether the viewer may see the person at all was decided before.
 */
export function openingRefusal(
  person: Judged,
  rules: OpeningRules,
  purpose: PurposeCode,
): OpeningRefusal | undefined {
  const { viewer, paused } = rules;
  if (paused) return { reason: 'city-pause' };
  if (person.stop) return { reason: 'stop' };
  const own = person.events.filter(
    ({ organisation, outcome }) => organisation === codeOf(viewer) && outcome !== 'lifted',
  );
  if (purpose === 'follow-up' && own.length === 0) return { reason: 'nothing-before' };
  if (purpose === 'arrange' && !own.some(({ outcome }) => outcome === 'joined')) {
    return { reason: 'not-taking-part' };
  }
  return purpose === 'introduce' || purpose === 'follow-up' ? askRefusal(person, rules) : undefined;
}

/** Why somebody must not be asked now by the viewer, and from when they may be. */
export function askRefusal(person: Judged, rules: OpeningRules): OpeningRefusal | undefined {
  const { viewer, today, ...others } = rules;
  const situation = {
    ...others,
    person,
    recipients: person.entry.preferences.recipients,
    asker: viewer.side === 'city' ? viewer.side : viewer.organisation,
  };
  const reason = obstacleTo({ ...situation, today });
  if (!reason) return undefined;
  for (let days = 1; days <= LOOK_AHEAD_DAYS; days++) {
    const from = addDays(today, days);
    if (!obstacleTo({ ...situation, today: from })) return { reason, from };
  }
  return { reason };
}

const TEXTS = {
  ...OBSTACLE_NAMES,
  gone: 'この方の連絡先は削除されています。本人が取り消したか、保存の期限が過ぎました。連絡はしないでください。一覧からは、次の更新のときに消えます。',
  'nothing-before':
    'まだこの方に連絡した記録がないため、「前回の連絡の続き」としては開けません。はじめて連絡するときは「活動を紹介する」を選んでください。',
  'not-taking-part': '「参加」の記録がないため、「参加が決まった方への連絡」としては開けません。',
} as const satisfies Record<OpeningRefusal['reason'], string>;

/** Why, and from when, in words for the page. */
export const refusalText = ({ reason, from }: OpeningRefusal): string =>
  from ? `${TEXTS[reason]}次に連絡できるのは${dayText(from)}からです。` : TEXTS[reason];

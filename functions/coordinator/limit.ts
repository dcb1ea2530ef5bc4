import type { ContactEvent } from '../../shared/coordination/contact-event.ts';
import { addDays, type Day } from '../../shared/response/day.ts';

export function contactLimit(
  events: readonly ContactEvent[],
  organisation: string,
  today: Day,
): { readonly reason: 'asked' | 'considering'; readonly from: Day } | undefined {
  const lastOfOthers = new Map(
    events.filter((e) => e.organisation !== organisation).map((e) => [e.organisation, e]),
  );
  const considering = [...lastOfOthers.values()].find(
    (e) => e.outcome === 'considering' && addDays(e.followUpOn ?? e.on, 7) > today,
  );
  if (considering)
    return { reason: 'considering', from: addDays(considering.followUpOn ?? considering.on, 7) };
  const asks = events.filter((e) => e.outcome !== 'unreached' && addDays(e.on, 30) > today);
  const first = asks.at(-2);
  return first ? { reason: 'asked', from: addDays(first.on, 30) } : undefined;
}

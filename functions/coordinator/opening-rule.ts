import type { Viewer } from '../../shared/coordination/sight.ts';
import type { Day } from '../../shared/response/day.ts';
import { dayText } from '../../shared/web/office/day-text.ts';
import type { KnownPerson } from './known-person.ts';
import { contactLimit } from './limit.ts';
import type { PurposeCode } from './purposes.ts';
import { codeOf } from './viewer.tsx';

export type OpeningRefusal =
  | { readonly reason: 'paused' | 'stopped' | 'gone' | 'nothing-before' | 'not-taking-part' }
  /** Asked often enough, or considering another organisation's offer. */
  | { readonly reason: 'asked' | 'considering'; readonly from: Day };

interface Wanted {
  readonly viewer: Viewer;
  readonly purpose: PurposeCode;
  readonly paused: boolean;
  readonly today: Day;
}

/**
 * Why somebody's details must not be opened now for this purpose; undefined when they may. Whether
 * the viewer may see the person at all was decided before.
 */
export function openingRefusal(
  { events, stop }: Pick<KnownPerson, 'events' | 'stop'>,
  { viewer, purpose, paused, today }: Wanted,
): OpeningRefusal | undefined {
  if (stop) return { reason: 'stopped' };
  if (paused) return { reason: 'paused' };
  const own = events.filter(({ organisation }) => organisation === codeOf(viewer));
  if (purpose === 'follow-up' && own.length === 0) return { reason: 'nothing-before' };
  if (purpose === 'arrange' && !own.some(({ outcome }) => outcome === 'joined')) {
    return { reason: 'not-taking-part' };
  }
  return purpose === 'introduce' ? contactLimit(events, codeOf(viewer), today) : undefined;
}

/** What to do instead, in words for the page. */
export function refusalText(refusal: OpeningRefusal): string {
  switch (refusal.reason) {
    case 'paused':
      return '全市一時停止中のため、どなたの連絡先も開けません。停止が解除されるまでお待ちください。';
    case 'stopped':
      return 'ご本人から連絡不要の申し出があります。連絡はしないでください。';
    case 'gone':
      return 'この方の連絡先は削除されています。本人が取り消したか、保存の期限が過ぎました。連絡はしないでください。一覧からは、次の更新のときに消えます。';
    case 'nothing-before':
      return 'まだこの方に連絡した記録がないため、「前回の連絡の続き」としては開けません。はじめて連絡するときは「活動を紹介する」を選んでください。';
    case 'not-taking-part':
      return '「参加」の記録がないため、「参加が決まった方への連絡」としては開けません。';
    case 'asked':
      return `この方には、ほかの団体も含めて最近続けて声をかけています。負担にならないよう、次に紹介できるのは${dayText(refusal.from)}からです。`;
    case 'considering':
      return `この方は、いま別の団体からの案内を検討中です。答えを急がせないよう、紹介できるのは${dayText(refusal.from)}からです。`;
  }
}

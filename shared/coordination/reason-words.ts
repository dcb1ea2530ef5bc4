import type { Reason } from '../contact/contact-list.ts';
import type { OptIn } from '../survey/definition.ts';
import type { PublicActivity } from './activity.ts';
import type { Wished } from './match.ts';

type Offered = Pick<PublicActivity, 'field' | 'skills' | 'town' | 'times'>;

/**
 * Why an activity was chosen for someone, as it can be said to them: 「「子ども・子育て」を希望／「料理・食
 * 事の準備」ができる／お住まいの地区／平日の昼間」.
 */
export const reasonWords = (
  reasons: readonly Reason[],
  wished: Wished,
  offered: Offered,
  optIn: OptIn,
): string => reasons.map((reason) => wordsOf(reason, wished, offered, optIn)).join('／');

function wordsOf(reason: Reason, wished: Wished, offered: Offered, optIn: OptIn): string {
  switch (reason) {
    case 'interest':
      return `「${labelOf(optIn.interests, offered.field)}」を希望`;
    case 'open-interest':
      return '活動の分野はまだ決めていない';
    case 'skill':
      return `${offered.skills
        .filter((code) => wished.skills.includes(code))
        .map((code) => `「${labelOf(optIn.skills, code)}」`)
        .join('')}ができる`;
    case 'district':
      return 'お住まいの地区';
    case 'citywide':
      return '市内全域の活動';
    case 'time':
      return offered.times
        .filter((time) => wished.availability.includes(time))
        .map((time) => labelOf(optIn.availability, time))
        .join('、');
  }
}

/** What the form calls a code; one that it no longer has is shown as it is. */
const labelOf = (options: OptIn['availability'], code: string): string =>
  options.find((option) => option.code === code)?.label.ja ?? code;

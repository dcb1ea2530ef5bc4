import type { Reason } from '../../shared/contact/contact-list.ts';

export const REASON_NAMES: Readonly<Record<Reason, string>> = {
  interest: '関心のある分野',
  'open-interest': '分野を問わない',
  district: 'お住まいの地区に近い',
  citywide: '市内のどこからでも参加できる',
  time: '活動できる曜日・時間帯に合う',
};

import type { Wishes } from './wishes.ts';

/** What the form calls each wish, so that staff and residents speak of it in the same words. */
export const WISH_LABELS: Readonly<Record<keyof Wishes, string>> = {
  interests: '関心のある活動',
  skills: 'できること・得意なこと',
  availability: '活動できる曜日・時間帯',
  district: 'お住まいの地区',
  recipients: '連絡先をお伝えしてもよい団体',
};

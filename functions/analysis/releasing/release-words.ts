import type { ReleaseState, ReleaseStep } from '../../../shared/free-text/release.ts';
import type { TextLanguage } from '../../../shared/free-text/text-language.ts';

export const STATE_NAMES: Readonly<Record<ReleaseState, string>> = {
  none: '選んでいない',
  proposed: '承認待ち',
  returned: '差し戻し',
  approved: '承認済み（次の公表に載る）',
  withdrawn: '取りやめ',
};

/** What the log of a text says of each step. */
export const STEP_TEXTS: Readonly<Record<ReleaseStep['step'], string>> = {
  proposed: '公表案にしました',
  approved: '承認しました',
  returned: '差し戻しました',
  withdrawn: '取りやめました',
};

/** What the list says once a step is stored. */
export const DONE_TEXTS: Readonly<Record<ReleaseStep['step'], string>> = {
  proposed: '公表案にしました。ほかの分析担当の職員が承認するまで、公表されません。',
  approved: '承認しました。次に結果を公表するときに載ります。',
  returned: '差し戻しました。',
  withdrawn: '取りやめました。次の公表からは載りません。',
};

export const TEXT_LANGUAGE_NAMES: Readonly<Record<TextLanguage, string>> = {
  ja: '日本語',
  en: '英語',
  'zh-Hans': '中国語',
  ko: '韓国語・朝鮮語',
};

import type { common as japanese } from '../ja/common.ts';

/** Words found on every page. */
export const common: typeof japanese = {
  languageName: '한국어',
  languageLabel: '언어',
  siteName: '시민 설문조사',
  skipToContent: '본문으로 이동',
  sample: '견본 데이터',
  rehearsal: '예행연습입니다. 여기에서 보낸 답변은 집계되지 않고 삭제됩니다.',
  pageTitle: (page, survey) => `${page} | ${survey}`,
  errorTitle: (title) => `오류: ${title}`,
  required: '※필수',
  optional: '선택 사항',
  back: '이전',
  next: '다음',
  notGiven: '입력하지 않음',
  saveAndCheck: '변경하고 확인 화면으로 돌아가기',
  step: (n, of) => `전체 ${of}페이지 중 ${n}페이지`,
  errorSummary: '입력하신 내용을 확인해 주십시오',
  errorSummaryHint: '아래 항목을 수정한 후 다시 진행해 주십시오.',
  listSeparator: ', ',
  amount: (n, unit) => `${n}${unit}`,
  contact: (office) => `문의처: ${office}`,
  chooseOne: '하나를 선택해 주십시오.',
  chooseAll: '해당하는 것을 모두 선택해 주십시오.',
};

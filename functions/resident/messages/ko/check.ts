import type { check as japanese } from '../ja/check.ts';

/** The page before sending. */
export const check: typeof japanese = {
  check: {
    heading: '응답 내용 확인',
    intro: '보내기 전에 응답 내용을 확인해 주십시오.',
    unanswered: '미응답',
    change: '변경',
    changeLabel: (question) => `‘${question}’의 응답 변경`,
    optInHeading: '지역 활동·자원봉사 연락처',
    optInSeparate: '설문 응답과는 별도로 암호화하여 보관합니다.',
    finalWarning: '보내신 응답은 나중에 변경하거나 취소할 수 없습니다.',
    finalReason: '설문은 무기명이므로 어느 것이 귀하의 응답인지 시에서도 알 수 없기 때문입니다.',
    send: '이 내용으로 보내기',
  },
};

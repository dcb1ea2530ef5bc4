import type { start as japanese } from '../ja/start.ts';

/** The start page before, while and after answers are taken. */
export const start: typeof japanese = {
  start: {
    heading: '응답 시작',
    minutes: (minutes) => `예상 소요 시간: 약 ${minutes}분`,
    period: (from, to) => `응답 기간: ${from}부터 ${to}까지`,
    codeLabel: '접속 코드',
    codeHint:
      '우편으로 보내 드린 안내문에 적힌 영문자와 숫자 12자리입니다. 소문자로 입력하거나 하이픈(-)을 생략하셔도 됩니다.',
    codeMissing: '접속 코드를 입력해 주십시오.',
    codeWrong:
      '접속 코드가 올바르지 않은 것 같습니다. 안내문의 번호를 다시 확인해 주십시오. 숫자 0과 1, 영문자 O, I, L은 사용하지 않습니다.',
    begin: '응답 시작하기',
    resume: '이어서 응답하기',
    resumeHint: '이 브라우저에 아직 보내지 않은 응답이 있습니다.',
    erase: '아직 보내지 않은 응답을 이 기기에서 삭제하기',
  },
  erased: '이 기기에 남아 있던 정보를 삭제했습니다. 이미 보내신 응답은 그대로 유지됩니다.',
  otherVisit: {
    heading: '이 브라우저에 아직 보내지 않은 다른 응답이 있습니다',
    body: '다른 접속 코드로 시작하여 아직 보내지 않은 응답이 있습니다. 새 코드로 시작하면 그 응답은 삭제됩니다.',
    goOn: '기존 응답을 이어서 하기',
    replace: '기존 응답을 삭제하고 새 코드로 시작하기',
  },
  notOpenYet: {
    heading: '아직 응답을 받고 있지 않습니다',
    body: (from) => `응답은 ${from}부터 받습니다. 시작된 후에 다시 방문해 주십시오.`,
  },
  closed: {
    heading: '응답 접수가 종료되었습니다',
    body: (to) => `응답 접수는 ${to}에 종료되었습니다. 협조해 주셔서 감사합니다.`,
  },
};

import type { Messages } from '../ja/index.ts';

/** Around the form: help, notices, the list of surveys, what is said before and after it is open. */
export const around: Pick<Messages, 'around' | 'home' | 'notNow'> = {
  around: {
    footerLabel: '안내',
    help: '도움말',
    privacy: '개인정보 취급',
    accessibility: '접근성(이용 편의)',
    myContact: '등록하신 연락처의 확인·정정·취소',
    activities: '지금 참여자를 모집하는 지역 활동 보기(영어·일본어 페이지)',
    newTab: '(새 탭에서 열립니다)',
    newTabs: '아래 안내는 새 탭에서 열립니다.',
    contents: '이 페이지의 내용',
    stillOpen:
      '설문 화면에서 여신 분께: 설문은 다른 탭에 열려 있습니다. 이 탭을 닫으시면 입력하신 내용이 그대로 남아 있는 원래 화면으로 돌아갑니다.',
    toStart: '설문의 첫 페이지로',
  },
  home: {
    heading: '설문을 선택해 주십시오',
    body: '현재 다음 설문의 응답을 받고 있습니다. 안내문에 적힌 설문을 선택해 주십시오.',
    until: (to) => `응답 기간: ${to}까지`,
  },
  notNow: {
    helpBefore: '질문에 답하는 방법과 도움이 필요하실 때의 안내는 지금부터 보실 수 있습니다.',
    helpAfter:
      '설문 결과와 연중 접수하는 지역 활동·자원봉사 등록에 대해서는 다음 페이지를 보아 주십시오.',
    grace: (until) => `작성 중인 응답은 ${until} 중으로 보내 주시면 됩니다`,
    graceBody: (to) =>
      `응답 접수는 ${to}에 종료되었지만, 이날까지 응답을 시작하신 분의 응답은 하루 더 기다립니다.`,
  },
};

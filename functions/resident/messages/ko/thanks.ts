import type { thanks as japanese } from '../ja/thanks.ts';

/** After sending, and when a code was used before. */
export const thanks: typeof japanese = {
  thanks: {
    heading: '응답해 주셔서 감사합니다',
    body: '응답을 접수했습니다. 응답은 무기명으로 집계되어 시의 정책을 점검하는 데 사용됩니다.',
    withdrawalHeading: '연락처 취소 번호',
    withdrawalBody:
      '이 번호가 있으면 아래 페이지에서 남겨 주신 연락처를 언제든지 직접 확인·정정·취소하실 수 있습니다. 적어 두시거나 이 화면을 인쇄하여 보관해 주십시오. 번호 자체는 시에 남지 않으므로 나중에 알려 드릴 수 없습니다.',
    leave: '종료하고 이 기기에서 응답 정보를 삭제하기',
    leaveHint: '도서관 등 다른 사람도 사용하는 기기에서는 아래 버튼을 반드시 눌러 주십시오.',
  },
  codeUsed: {
    heading: '이 접속 코드의 응답은 이미 접수되었습니다',
    body: '이 접속 코드로 이미 응답이 접수되었습니다. 접속 코드 하나로 한 번만 응답하실 수 있습니다. 협조해 주셔서 감사합니다.',
    notYou: (office) => `직접 보내신 것이 아니라면 번거로우시겠지만 ${office}에 알려 주십시오.`,
    kept: '방금 입력하신 내용은 전송되지 않았습니다. 먼저 접수된 응답이 유효합니다. 입력하신 응답은 확인용으로 아래에 표시되어 있습니다.',
    contactNotKept: '지역 활동·자원봉사 연락처도 등록되지 않았습니다.',
  },
};

import type { Messages } from '../ja/index.ts';

/** A copy of one’s own answers, made in the browser. */
export const copy: Pick<Messages, 'copy'> = {
  copy: {
    heading: '응답 사본',
    beforeSending:
      '보내신 후에는 시에서 응답 내용을 보여 드릴 수 없습니다. 사본이 필요하신 분은 보내기 전에 브라우저의 ‘인쇄’로 이 화면을 인쇄해 주십시오.',
    beforeSendingScript:
      '보내신 후에는 시에서 응답 내용을 보여 드릴 수 없습니다. 사본이 필요하신 분은 여기에서 인쇄하거나 저장해 주십시오. 사본은 이 기기 안에서 만들어지며 시로 전송되지 않습니다.',
    withContact: '사본에 연락처도 넣기',
    withContactHint:
      '선택하지 않으시면 인쇄하거나 저장하는 사본에 성함이나 연락처가 들어가지 않습니다.',
    contactLeftOut: '이 사본에는 연락처가 들어 있지 않습니다.',
    print: '사본 인쇄하기',
    save: '사본 저장하기',
    saved: '사본을 저장했습니다. 기기의 ‘다운로드’ 안에 있습니다.',
    notSentYet: '이 사본은 응답을 보내기 전에 만들어진 것입니다.',
    kept: '보내신 응답의 사본은 지금 열려 있는 이 화면(탭) 안에만 남아 있습니다. 탭을 닫거나 아래의 ‘종료하고 이 기기에서 응답 정보를 삭제하기’를 누르시면 없어지며, 나중에 다시 표시할 수 없습니다.',
    show: '사본 보기',
    wasSent: '이 응답은 이미 보내셨습니다.',
    notSent: '이 응답은 전송되지 않았습니다.',
    sharedDevice: '도서관 등 다른 사람도 사용하는 기기에서는 저장하지 말고 인쇄해 주십시오.',
    fileName: (survey) => `응답 사본-${survey}.html`,
  },
};

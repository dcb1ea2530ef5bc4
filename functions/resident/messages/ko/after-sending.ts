import type { Messages } from '../ja/index.ts';

/** On the thank-you page, besides the thanks. */
export const afterSending: Pick<Messages, 'afterSending'> = {
  afterSending: {
    lateHeading: '응답은 이미 접수되었습니다',
    lateBody:
      '먼저 접수된 응답이 유효합니다. 나중에 입력하신 내용은 전송되지 않았습니다. 보내신 응답은 나중에 변경할 수 없습니다.',
    print: '이 화면 인쇄하기',
    appHeading: (app) => `${app} 안내`,
    appApart:
      '앱은 이 설문과는 별개입니다. 등록 여부는 자유롭게 정하실 수 있습니다. 설문 응답이나 연락처가 앱에 전달되는 일은 없습니다.',
    appLink: (app) => `${app} 사이트로 이동하기`,
  },
};

import type { problems as japanese } from '../ja/problems.ts';

/** Pages that say why one can’t go on, and what to do. */
export const problems: typeof japanese = {
  sessionLost: {
    heading: '처음부터 다시 시작해 주십시오',
    body: '이 브라우저에서 응답 정보를 찾을 수 없습니다. 시간이 많이 지났거나 쿠키(Cookie)를 사용할 수 없도록 설정되어 있을 수 있습니다. 안내문에 적힌 접속 코드를 입력하고 다시 진행해 주십시오.',
    start: '접속 코드 입력하기',
  },
  notAsked: {
    heading: '이 질문에는 답하지 않으셔도 됩니다',
    body: '앞서 답하신 내용에 따라 이 질문은 대상에서 제외되었습니다. 보내신 내용은 저장하지 않았습니다.',
    goOn: '다음 질문으로 진행하기',
  },
  unknownField: {
    heading: '보내신 내용을 읽을 수 없습니다',
    body: '보내신 내용에 이 화면에 없는 항목이 포함되어 있어 저장하지 않았습니다. 브라우저의 ‘뒤로’로 이전 화면으로 돌아가 다시 시도해 주십시오.',
  },
  notFound: {
    heading: '페이지를 찾을 수 없습니다',
    body: '주소가 잘못되었거나 페이지가 없어졌을 수 있습니다.',
    start: '첫 페이지로',
  },
  badRequest: {
    heading: '보내신 내용을 읽을 수 없습니다',
    body: '보내신 내용에 읽을 수 없는 문자나 형식이 포함되어 있습니다. 브라우저의 ‘뒤로’로 이전 화면으로 돌아가 다시 시도해 주십시오. 입력하신 내용은 이전 화면에 남아 있습니다.',
  },
  tooLarge: {
    heading: '입력하신 내용이 너무 깁니다',
    body: '브라우저의 ‘뒤로’로 이전 화면으로 돌아가 글을 줄여 주십시오. 입력하신 내용은 이전 화면에 남아 있습니다.',
  },
  failed: {
    heading: '지금은 처리할 수 없습니다',
    body: '죄송합니다. 잠시 후 브라우저의 ‘뒤로’로 이전 화면으로 돌아가 다시 시도해 주십시오. 그전까지 진행하신 화면의 응답은 남아 있습니다.',
  },
};

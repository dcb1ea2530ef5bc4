import type { Messages } from '../ja/index.ts';

/** Taking part without a letter. */
export const open: Pick<Messages, 'open'> = {
  open: {
    heading: '접속 코드가 없으신 분',
    body: '안내문을 받지 않으신 분도 응답하실 수 있습니다. 보내 주신 응답은 안내문을 받으신 분들의 응답과 구분하여 집계합니다.',
    letterFirst:
      '안내문을 받으신 분은 위의 칸에 접속 코드를 입력해 주십시오. 접속 코드 없이 응답하시면 무작위로 선정된 분의 응답으로 집계할 수 없습니다.',
    begin: '접속 코드 없이 응답 시작하기',
    otherVisit: {
      body: '아직 보내지 않은 응답이 있습니다. 새로 시작하면 작성 중인 응답은 삭제됩니다.',
      replace: '작성 중인 응답을 삭제하고 새로 시작하기',
    },
  },
};

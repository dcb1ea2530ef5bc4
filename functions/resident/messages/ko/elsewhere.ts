import type { Messages } from '../ja/index.ts';

/** When two devices answer at the same time. */
export const elsewhere: Pick<Messages, 'elsewhere'> = {
  elsewhere: {
    heading: '다른 기기에 더 새로운 응답이 저장되어 있습니다',
    body: '이 화면의 질문에 다른 기기에서도 응답하셨습니다. 어느 쪽 응답을 남길지 선택해 주십시오. 선택하실 때까지 두 응답 모두 그대로 유지됩니다.',
    here: '이 기기의 응답',
    elsewhere: '다른 기기의 응답',
    keepHere: '이 기기의 응답 남기기',
    keepElsewhere: '다른 기기의 응답 남기기',
    checkAgain:
      '이 화면을 여신 후에 다른 기기나 다른 화면에서 응답이 변경되었습니다. 아직 보내지 않았습니다. 새로운 내용을 확인하신 후 다시 보내 주십시오.',
  },
};

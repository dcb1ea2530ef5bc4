import type { keep as japanese } from '../ja/keep.ts';

/** What a page says about content that the browser still holds. */
export const keep: typeof japanese = {
  keep: {
    offer: '지난번에 이 화면에서 입력하신 내용이 이 기기에 남아 있습니다.',
    restore: '입력했던 내용 되살리기',
    discard: '남아 있는 내용 삭제하기',
    restored: '입력하신 내용을 되살렸습니다. 확인하신 후 진행해 주십시오.',
    discarded: '남아 있던 내용을 삭제했습니다.',
    offline:
      '인터넷에 연결되어 있지 않은 것 같습니다. 입력하신 내용은 지워지지 않았습니다. 연결된 후 버튼을 다시 눌러 주십시오.',
  },
};

import type { keep as japanese } from '../ja/keep.ts';

/** What a page says about content that the browser still holds. */
export const keep: typeof japanese = {
  keep: {
    offer: '您上次在本页面输入的内容仍保留在此设备中。',
    restore: '恢复输入的内容',
    discard: '删除保留的内容',
    restored: '已恢复您输入的内容。请确认后继续。',
    discarded: '已删除保留的内容。',
    offline: '您似乎没有连接到互联网。您输入的内容没有丢失。请在连接后再次点击按钮。',
  },
};

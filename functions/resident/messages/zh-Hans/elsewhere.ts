import type { Messages } from '../ja/index.ts';

/** When two devices answer at the same time. */
export const elsewhere: Pick<Messages, 'elsewhere'> = {
  elsewhere: {
    heading: '另一台设备上保存了更新的回答',
    body: '您在另一台设备上也回答了本页面的问题。请选择保留哪一份回答。在您选择之前，两份回答都不会丢失。',
    here: '此设备上的回答',
    elsewhere: '另一台设备上的回答',
    keepHere: '保留此设备上的回答',
    keepElsewhere: '保留另一台设备上的回答',
    checkAgain:
      '您打开本页面后，回答在另一台设备或另一个页面上有过修改。回答尚未提交。请您确认新的内容，然后再次提交。',
  },
};

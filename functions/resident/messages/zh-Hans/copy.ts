import type { Messages } from '../ja/index.ts';

/** A copy of one’s own answers, made in the browser. */
export const copy: Pick<Messages, 'copy'> = {
  copy: {
    heading: '回答的副本',
    beforeSending:
      '提交后，市政府无法再向您出示您的回答。如果您需要副本，请在提交之前，用浏览器的“打印”功能打印本页面。',
    beforeSendingScript:
      '提交后，市政府无法再向您出示您的回答。如果您需要副本，请在这里打印或保存。副本在此设备中生成，不会发送给市政府。',
    withContact: '副本中也包含联系方式',
    withContactHint: '如果不选择，打印或保存的副本中不会包含您的姓名和联系方式。',
    contactLeftOut: '此副本中不包含联系方式。',
    print: '打印副本',
    save: '保存副本',
    saved: '副本已保存，位于此设备的“下载”文件夹中。',
    notSentYet: '此副本是在提交回答之前生成的。',
    kept: '您已提交的回答的副本，只保留在现在打开的这个页面（标签页）中。如果关闭标签页，或点击下方的“结束，并从此设备中删除回答信息”，副本就会消失，以后无法再次显示。',
    show: '显示副本',
    wasSent: '此回答已经提交。',
    notSent: '此回答没有提交。',
    sharedDevice: '如果您使用的是图书馆等处的公用设备，请不要保存，请打印。',
    fileName: (survey) => `回答副本-${survey}.html`,
  },
};

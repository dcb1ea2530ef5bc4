import type { Messages } from '../ja/index.ts';

/** Signing up for volunteering without a survey, and the contact form that both ways share. */
export const signUp: Pick<Messages, 'contactForm' | 'signUp'> = {
  contactForm: {
    reachSection: '姓名和联系方式',
    wishesSection: '您的意愿',
    wishesHint: '只填写您已确定的部分即可，之后也可以由工作人员向您了解。',
    recipientsSection: '除市政府外，可以向其提供您的联系方式的团体',
    recipientsHint:
      '我们会就每个团体分别征求您的同意。请只勾选可以提供联系方式的团体。如果都不勾选，则只由市政府与您联系。',
    consentSection: '年龄的确认与同意',
    noticeVersion: (version) => `本说明的版本：${version}`,
  },
  signUp: {
    service: '社区活动、志愿活动',
    heading: '申请接收社区活动、志愿活动的介绍',
    lead: '我们会由市政府的工作人员，向对社区活动和志愿活动感兴趣的人士发送介绍。全年随时可以申请，不需要访问码。',
    facts: (deletedOn) => [
      '我们询问您的姓名，以及电子邮箱和电话号码中的一项。',
      '申请之后，您也可以随时撤回。',
      `您提供的信息将于${deletedOn}删除。如果您在此之后仍希望收到介绍，请重新申请。`,
    ],
    apart: '本申请与市民问卷无关。没有回答问卷的人士也可以申请。',
    send: '提交申请',
    adultMissing: (age) => `年满${age}岁的人士请勾选。非常抱歉，我们不受理未满${age}岁人士的申请。`,
    consentMissing:
      '请阅读“关于个人信息的处理”，如果您同意，请勾选。没有您的同意，我们无法保管您的联系方式。',
    ticketLost: {
      heading: '申请尚未完成',
      body: '您输入的内容仍保留在下方。请再次点击最下方的“提交申请”。',
      cookies: (office) =>
        `如果反复出现此提示，说明您的浏览器设置为不使用Cookie。请更改为可以使用的设置，或与${office}联系。`,
    },
    notStored: {
      heading: '未能保存您的申请',
      body: '非常抱歉。由于访问繁忙等原因，未能保存。您输入的内容仍保留在下方。请您稍等片刻，再次点击“提交申请”。不会重复登记。',
    },
    thanks: {
      heading: '我们已收到您的申请',
      body: '谢谢您。市政府的工作人员会就符合您意愿的活动与您联系。',
      numberHeading: '撤回号码',
      numberBody:
        '今后如果您希望向市政府申请撤回，或查阅、更正登记的内容，需要提供这个号码。请您抄写下来，或打印本页面并妥善保管。市政府不保留此号码，因此以后无法再告知您。',
      deletedOn: (day) => `您提供的信息将于${day}删除。`,
      leave: '结束，并从此设备中删除申请信息',
      leaveHint:
        '如果您使用的是图书馆等处的公用设备，请务必点击下方的按钮。点击后，您的申请不会被取消。',
    },
    already: {
      heading: '您已经申请过了',
      body: '我们已收到从此浏览器提交的申请。如需更改内容或撤回，请向市政府提出，并告知撤回号码。',
      notStored:
        '您刚才输入的内容尚未登记。如果是另一位人士的申请，请点击下方的“为另一位人士申请”。您输入的内容会直接沿用。',
      show: '再次显示撤回号码',
      another: '为另一位人士申请',
      anotherHint:
        '如果另一位人士申请，前一位人士的撤回号码将从此设备中删除。请先抄写下来，然后继续。',
    },
    erased: {
      heading: '已从此设备中删除申请信息',
      body: '您的申请仍然有效。',
    },
    ended: {
      heading: '此处已不再受理申请',
      body: (deletedOn) => `此处保管的信息将于${deletedOn}删除，因此已停止受理新的申请。`,
      office: (office) => `感谢您对社区活动、志愿活动的关注。如需申请，请向${office}咨询。`,
    },
  },
};

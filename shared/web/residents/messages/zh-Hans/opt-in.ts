import type { optIn as japanese } from '../ja/opt-in.ts';

/** The volunteer opt-in. */
export const optIn: typeof japanese = {
  optIn: {
    heading: '关于社区活动和志愿活动',
    separate:
      '以下内容与问卷回答无关。问卷以匿名方式统计，即使您在这里填写联系方式，也不会与您的回答关联。',
    question: '您想参加社区活动或志愿活动吗？',
    questionHint:
      '选择“是”后，您可以在下一页填写联系方式。市政府的工作人员会与希望参加活动的人士个别联系。',
    yes: '是（填写联系方式）',
    no: '否，或这次不填写联系方式',
    detailsHeading: '填写联系方式',
    noticeHeading: '关于个人信息的处理',
    name: '姓名',
    reach: '联系方式',
    reachHint: '电子邮箱和电话号码，只填写其中一项即可。',
    email: '电子邮箱',
    phone: '电话号码',
    interests: '您感兴趣的活动',
    skills: '您会做或擅长的事',
    availability: '您可以参加活动的日期和时间段',
    district: '您居住的地区',
    recipients: '可以向其提供您的联系方式的团体',
    adult: (age) => `我已年满${age}岁`,
    consent: '我已阅读上面的“关于个人信息的处理”，并表示同意',
    cancel: '不填写联系方式，继续',
    fault: (fault, minimumAge) => {
      switch (fault) {
        case 'name-missing':
          return '请输入您的姓名。';
        case 'name-too-long':
          return '姓名请输入不超过80个字。';
        case 'reach-missing':
          return '请输入电子邮箱或电话号码中的一项。';
        case 'email-malformed':
          return '请按“name@example.jp”的格式输入电子邮箱。';
        case 'phone-malformed':
          return '请输入包含区号的电话号码（例如：042-000-0000）。';
        case 'unknown-option':
          return '请从显示的选项中选择。';
        case 'adult-missing':
          return `年满${minimumAge}岁的人士请勾选。未满${minimumAge}岁的人士请点击“不填写联系方式，继续”。`;
        case 'consent-missing':
          return '我们需要您的同意才能保管您的联系方式。如果您同意，请勾选。如果您不同意，请点击“不填写联系方式，继续”。';
      }
    },
  },
};

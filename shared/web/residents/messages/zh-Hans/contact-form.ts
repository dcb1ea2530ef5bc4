import type { contactForm as japanese } from '../ja/contact-form.ts';

/** The form for contact details, wherever it stands. */
export const contactForm: typeof japanese = {
  contactForm: {
    reachSection: '姓名和联系方式',
    wishesSection: '您的意愿',
    wishesHint: '只填写您已确定的部分即可，之后也可以由工作人员向您了解。',
    skillsHint: '请选择所有符合的选项。没有资格证书或经验也没关系。',
    recipientsSection: '除市政府外，可以向其提供您的联系方式的团体',
    recipientsHint:
      '我们会就每个团体分别征求您的同意。请只勾选可以提供联系方式的团体。如果都不勾选，则只由市政府与您联系。',
    consentSection: '年龄的确认与同意',
    noticeVersion: (version) => `本说明的版本：${version}`,
  },
};

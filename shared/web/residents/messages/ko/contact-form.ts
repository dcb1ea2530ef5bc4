import type { contactForm as japanese } from '../ja/contact-form.ts';

/** The form for contact details, wherever it stands. */
export const contactForm: typeof japanese = {
  contactForm: {
    reachSection: '성함과 연락처',
    wishesSection: '희망 사항',
    wishesHint: '아시는 부분만 적으셔도 됩니다. 나중에 담당자가 여쭐 수도 있습니다.',
    skillsHint: '해당하는 것을 모두 선택해 주십시오. 자격이나 경험이 없어도 괜찮습니다.',
    recipientsSection: '시 외에 연락처를 전달해도 되는 단체',
    recipientsHint:
      '단체마다 동의를 여쭙니다. 연락처를 전달해도 되는 단체에만 체크해 주십시오. 아무 데도 체크하지 않으시면 시에서만 연락드립니다.',
    consentSection: '나이 확인과 동의',
    noticeVersion: (version) => `이 설명문의 버전: ${version}`,
  },
};

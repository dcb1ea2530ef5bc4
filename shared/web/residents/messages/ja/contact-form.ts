/** The form for contact details, wherever it stands. */
export const contactForm = {
  contactForm: {
    reachSection: 'お名前とご連絡先',
    wishesSection: 'ご希望',
    wishesHint: 'わかるところだけでかまいません。あとで担当者がうかがうこともできます。',
    skillsHint: 'あてはまるものをすべてお選びください。資格や経験がなくてもかまいません。',
    recipientsSection: '市のほかにお伝えしてもよい団体',
    recipientsHint:
      '団体ごとに同意をうかがいます。お伝えしてもよい団体だけにチェックを入れてください。どれにも入れなければ、市だけがご連絡します。',
    consentSection: '年齢の確認と同意',
    noticeVersion: (version: string) => `この説明文の版：${version}`,
  },
};

import type { Messages } from '../ja/index.ts';

/** The receipt on the thank-you page, and the page where anybody can check one. */
export const receipt: Pick<Messages, 'receipt' | 'receiptCheck'> = {
  receipt: {
    heading: '回答回执',
    numberOf: (day) => `受理日期：${day}`,
    body: '这是表明我们已收到您的回答的号码。如有需要，请拍照或打印并妥善保管。',
    tiedToNothing: '从这个号码，市政府也无法知道是谁、作了怎样的回答。',
    toCheck: '您可以在“核实回答回执”页面确认这个号码的真伪',
  },
  receiptCheck: {
    heading: '核实回答回执',
    intro: '任何人都可以在这里确认回答回执的号码是否真实。输入的号码仅用于核实，不会被记录。',
    label: '回执号码',
    hint: '由20位英文字母和数字组成。全角、小写字母均可，不输入连字符（-）或空格也可以。',
    check: '核实',
    missing: '请输入回执号码。',
    malformed:
      '号码似乎有误。请再次核对回执上的号码。号码由20位英文字母和数字组成，不使用数字0和1，也不使用英文字母O、I、L。',
    genuineHeading: '此回执真实有效',
    genuine: (survey) => `这是在收到“${survey}”的回答时发放的回执。`,
    genuineDay: (day) => `受理日期：${day}`,
    unknownHeading: '无法确认此回执的真实性',
    unknown: '号码的格式正确，但不是本网站的问卷所发放的回执。请确认以下事项。',
    unknownHints: [
      '请与回执上的号码逐字核对。8和B、5和S、2和Z容易看错。',
      '联系方式的撤回号码和信上的访问码不是回执号码。',
      '其他城市或其他问卷的回执无法在这里核实。',
    ],
    provesHeading: '回执可以证明的内容',
    proves: ['收到的是哪份问卷的回答', '受理日期'],
    provesNotHeading: '回执不能证明的内容',
    provesNot: [
      '是谁回答的（回执上没有姓名，也可以转交给他人）',
      '作了怎样的回答',
      '是否填写了联系方式',
    ],
    dayNote: '如果在提交过程中网络中断，受理日期可能会晚于收到回答的日期。',
  },
};

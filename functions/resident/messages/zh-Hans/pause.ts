import type { Messages } from '../ja/index.ts';

/** Leaving off and going on later, in this browser or another. */
export const pause: Pick<
  Messages,
  'pause' | 'paused' | 'resume' | 'restart' | 'otherPaused' | 'left' | 'sharedDevice'
> = {
  pause: {
    button: '暂停，稍后继续',
    heading: '暂停回答',
    saved: '您到目前为止输入的内容已保存，但尚未提交。',
    why: '为了便于您日后继续回答，请设定一个只有您自己知道的号码。凭访问码和这个号码，您也可以在电脑或其他手机上接着回答。',
    choose: '继续回答时使用的号码（4位或以上的数字）',
    chooseHint:
      '请不要使用出生日期、电话号码等容易被他人猜到的号码。为方便您核对，输入的号码会直接显示出来。',
    submit: '使用此号码并暂停',
    goOn: '不暂停，返回问卷',
    toStart: '前往首页',
    fault: (fault) => {
      switch (fault) {
        case 'missing':
          return '请输入号码。';
        case 'not-digits':
          return '号码请只输入数字。';
        case 'too-short':
          return '号码请输入4位或以上的数字。';
        case 'too-long':
          return '号码请输入不超过12位的数字。';
        case 'too-plain':
          return '“1111”“1234”这样的号码容易被他人猜到。请您换一个号码。';
      }
    },
    wrong: (left) => `号码不正确，请再次核对。如果再输错${left}次，将无法再打开暂停的回答。`,
    locked: {
      heading: '暂停的回答已无法打开',
      body: [
        '号码连续输错了10次。为防止他人打开您的回答，我们已删除暂停的记录。',
        '如果您使用的是暂停时的同一台设备，也许还可以接着回答。如果不是，请您从头开始回答。',
      ],
    },
    gone: {
      heading: '找不到暂停的回答',
      body: ['暂停的回答已经提交或已被删除。', '如果您尚未提交，请您从头开始回答。'],
    },
  },
  paused: {
    heading: '已暂停',
    notSent: '您到目前为止的回答已保存，但尚未提交。',
    needed: '继续回答时需要的信息',
    address: '问卷调查的网址',
    code: '访问码',
    onLetter: '印在信上的12位英文字母和数字',
    number: '您设定的号码',
    until: '可继续回答的期限',
    note: '请您抄写号码，或打印本页面。任何同时知道访问码和号码的人，都可以打开您尚未提交的回答。请与信件分开保管。',
    noteOpen:
      '请您抄写访问码和号码，或打印本页面。任何同时知道这两者的人，都可以打开您尚未提交的回答。',
    how: '继续回答时，请在问卷的首页输入访问码，然后按提示输入号码。在此设备上，不输入号码也可以继续。',
    forgotten: '如果忘记号码，将无法打开尚未提交的回答，您需要从头开始回答。',
    leaveHint: '如果您使用的是图书馆等处的公用设备，请务必在最后点击下面的按钮。',
    leave: '结束，不在此设备中保留信息（暂停的回答仍会保留）',
    erase: '删除到目前为止的全部回答（用号码也无法再继续）',
  },
  resume: {
    heading: '继续暂停的回答',
    body: '此访问码有暂停的回答。请输入您暂停时设定的号码。',
    number: '您设定的号码',
    numberHint: '4位或以上的数字。全角、半角均可。',
    submit: '继续回答',
    forgotten: '如果您忘记了号码',
    forgottenBody: '如果您忘记了号码，需要从头开始回答。',
    restart: '从头开始回答',
  },
  restart: {
    heading: '要删除暂停的回答吗？',
    body: '如果从头开始回答，暂停的回答将被删除，无法恢复。',
    confirm: '删除暂停的回答，从头开始回答',
    back: '返回输入号码的页面',
  },
  otherPaused: {
    body: '有一份用另一个访问码开始、已暂停的回答。您随时可以用那个访问码和号码继续，因此在这里开始另一份回答，也不会删除那份回答。',
    replace: '开始另一份回答',
  },
  left: '已从此设备中删除回答的记录。您可以用访问码和号码继续暂停的回答。',
  sharedDevice:
    '尚未提交的回答会保留在此设备中。如果您使用的是图书馆等处的公用设备，请在结束时返回本页面将其删除。',
};

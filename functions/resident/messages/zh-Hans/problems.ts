import type { problems as japanese } from '../ja/problems.ts';

/** Pages that say why one can’t go on, and what to do. */
export const problems: typeof japanese = {
  sessionLost: {
    heading: '请您重新开始',
    body: '在此浏览器中找不到您的回答。可能是时间过长，或者浏览器设置为不使用Cookie。请您再次输入信上的访问码，然后继续。',
    start: '输入访问码',
  },
  notAsked: {
    heading: '您不需要回答这个问题',
    body: '根据您之前的回答，这个问题不适用于您。刚才提交的内容没有保存。',
    goOn: '继续回答后面的问题',
  },
  unknownField: {
    heading: '无法读取提交的内容',
    body: '提交的内容中含有本页面没有的项目，因此没有保存。请用浏览器的“返回”回到上一页，再试一次。',
  },
  notFound: {
    heading: '找不到该页面',
    body: '可能是网址有误，或者该页面已不存在。',
    start: '前往首页',
  },
  badRequest: {
    heading: '无法读取提交的内容',
    body: '提交的内容中含有无法识别的字符或格式。请用浏览器的“返回”回到上一页，再试一次。您输入的内容仍保留在上一页。',
  },
  tooLarge: {
    heading: '输入的内容过长',
    body: '请用浏览器的“返回”回到上一页，缩短文字。您输入的内容仍保留在上一页。',
  },
  failed: {
    heading: '现在无法处理',
    body: '非常抱歉。请您稍等片刻，用浏览器的“返回”回到上一页，再试一次。您在之前各页的回答都已保留。',
  },
};

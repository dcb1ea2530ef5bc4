import type { common as japanese } from '../ja/common.ts';

/** Words found on every page. */
export const common: typeof japanese = {
  languageName: '简体中文',
  languageLabel: '语言',
  siteName: '市民问卷调查',
  skipToContent: '跳到正文',
  sample: '示例数据',
  rehearsal: '这是演练。在此提交的回答不会被统计，并将被删除。',
  pageTitle: (page, survey) => `${page}｜${survey}`,
  errorTitle: (title) => `错误：${title}`,
  required: '※必填',
  optional: '选填',
  back: '返回',
  next: '下一步',
  notGiven: '未填写',
  saveAndCheck: '保存修改并返回确认页面',
  step: (n, of) => `第${n}页，共${of}页`,
  errorSummary: '请检查您填写的内容',
  errorSummaryHint: '请修改以下项目后，再继续。',
  listSeparator: '；',
  amount: (n, unit) => `${n}${unit}`,
  contact: (office) => `咨询处：${office}`,
  chooseOne: '请选择一项。',
  chooseAll: '请选择所有符合的选项。',
};

import type { Language } from '../../../shared/survey/language.ts';

interface SummaryWords {
  readonly name: string;
  readonly sample: string;
  readonly introduction: string;
  readonly error: string;
  readonly or: string;
  readonly colon: string;
  readonly quoted: (text: string) => string;
}

const corner = (text: string) => `「${text}」`;

/** What the summary says around the questions and answers; readings as in the form. */
export const SUMMARY_WORDS: Readonly<Record<Language, SummaryWords>> = {
  ja: {
    name: '日本語',
    sample: '見本データです。市民の回答ではありません。',
    introduction:
      '無作為に選ばれ、アンケートに答えてくださった方の割合です。n は、その質問に答えた人の数です。',
    error: 'すべての市民に聞いたわけではないため、割合には誤差があります。',
    or: 'または',
    colon: '：',
    quoted: corner,
  },
  'ja-simple': {
    name: 'やさしい日本語',
    sample: 'これは{見本|みほん}です。{本当|ほんとう}の{答|こた}えではありません。',
    introduction:
      '{市|し}が くじのように{選|えら}んで、アンケートに{答|こた}えてくれた{人|ひと}の{割合|わりあい}です。n は、その{質問|しつもん}に{答|こた}えた{人|ひと}の{数|かず}です。',
    error:
      '{全部|ぜんぶ}の{人|ひと}に{聞|き}いたのではありません。だから、{割合|わりあい}は{少|すこ}し ずれることがあります。',
    or: 'か ',
    colon: '：',
    quoted: corner,
  },
  en: {
    name: 'English',
    sample: 'This is sample data. No resident gave these answers.',
    introduction:
      'Shares of the people who were drawn at random and answered the survey; n is how many answered the question.',
    error: 'Not every resident was asked, so the shares have a margin of error.',
    or: ' or ',
    colon: ': ',
    quoted: (text) => `“${text}”`,
  },
  'zh-Hans': {
    name: '简体中文',
    sample: '这是示例数据，并非市民的回答。',
    introduction: '以下是随机抽取并回答了问卷的市民中的比例。n 为回答该问题的人数。',
    error: '由于并未询问所有市民，因此比例存在误差。',
    or: '或',
    colon: '：',
    quoted: (text) => `“${text}”`,
  },
  ko: {
    name: '한국어',
    sample: '예시 데이터입니다. 시민의 응답이 아닙니다.',
    introduction:
      '무작위로 선정되어 설문에 응답해 주신 분들의 비율입니다. n은 해당 질문에 응답한 사람 수입니다.',
    error: '모든 시민에게 물어본 것은 아니므로 비율에는 오차가 있습니다.',
    or: ' 또는 ',
    colon: ': ',
    quoted: (text) => `‘${text}’`,
  },
};

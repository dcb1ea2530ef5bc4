import type { Stream } from '../../../shared/response/survey-response.ts';
import type { Words } from '../frame.ts';

export const STREAM_WORDS: Readonly<
  Record<Stream, { readonly name: Words; readonly meaning: Words }>
> = {
  sampled: {
    name: { ja: '無作為に選んだ方の回答', en: 'Answers of people drawn at random' },
    meaning: {
      ja: '市民の中から無作為に選び、手紙で回答をお願いした方の回答です。市民全体の割合を推し量ることができます。',
      en: 'From residents drawn at random and asked by letter. They allow estimates for all residents.',
    },
  },
  open: {
    name: { ja: '自由参加の回答', en: 'Answers open to anyone' },
    meaning: {
      ja: '自分から参加した方の回答です。市民全体の割合を表すものではないため、無作為に選んだ方の回答とは合算せず、誤差の幅と属性による違いも示しません。',
      en: 'From whoever chose to take part. They do not stand for all residents, so they are never added to the others and shown without intervals and breakdowns.',
    },
  },
};

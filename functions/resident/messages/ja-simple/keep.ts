import type { keep as japanese } from '../ja/keep.ts';

/** What a page says about content that the browser still holds. */
export const keep: typeof japanese = {
  keep: {
    offer: 'このページに{前|まえ}に{書|か}いたものが、この{機械|きかい}に{残|のこ}っています。',
    restore: '{前|まえ}に{書|か}いたものをもう{一度|いちど}{入|い}れる',
    discard: '{残|のこ}っているものを{消|け}す',
    restored:
      '{前|まえ}に{書|か}いたものを{入|い}れました。よく{見|み}てから、{次|つぎ}へ{進|すす}んでください。',
    discarded: '{残|のこ}っていたものを{消|け}しました。',
    offline:
      '{今|いま}、インターネットが{使|つか}えません。あなたが{書|か}いたものは{消|き}えていません。インターネットが{使|つか}えるようになったら、もう{一度|いちど}ボタンを{押|お}してください。',
  },
};

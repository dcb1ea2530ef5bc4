import type { Language } from '../language.ts';

/** What in a text carries its meaning, so that no correction may add it or take it away. */
export const GUARDS = ['number', 'negation', 'scope', 'degree', 'opposite'] as const;
export type Guard = (typeof GUARDS)[number];

const japanese: Readonly<Record<Guard, RegExp>> = {
  number: /[0-9]+|[〇一二三四五六七八九十百千万]|半分|両方/g,
  negation: /ない|なく|なかっ|なけれ|ません|ずに|ぬ|不|無|未|非|否|以外|反対/g,
  scope:
    /以上|以下|以内|以前|以後|未満|超|すべて|全て|全員|だけ|のみ|しか|または|又は|もしくは|および|及び|かつ|ほか|他|毎|週|月|年|日|時間|回|人/g,
  degree:
    /とても|非常に|大変|かなり|やや|少し|すこし|まあ|あまり|全く|まったく|ぜんぜん|どちらかとい|どちらとも|いつも|よく|ときどき|時々|たまに|最も|もっと|より/g,
  opposite:
    /[高低多少増減良悪大小長短好嫌賛上下前後内外男女始終有新古強弱早遅近遠東西南北右左安危楽苦満]/g,
};

const PATTERNS: Readonly<Record<Language, Readonly<Record<Guard, RegExp>>>> = {
  ja: japanese,
  'ja-simple': japanese,
  en: {
    number:
      /[0-9]+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|half|once|twice|both|first|second|third)\b/g,
    negation:
      /n't\b|\b(?:no|not|never|none|nobody|nothing|neither|nor|without|except|cannot|un\w{3,}|dis\w{3,}|in(?:convenient|secure|adequate|active|sufficient|accessible)\w*|impossible|non\w{3,})\b/g,
    scope:
      /\b(?:all|any|each|every|only|or|and|more|less|most|least|than|above|below|over|under|within|before|after|since|until|per|day|week|month|year|hour|times?|people|person|other)s?\b/g,
    degree:
      /\b(?:very|quite|rather|fairly|somewhat|slightly|little|much|always|often|usually|sometimes|rarely|seldom|extremely|strongly|mostly|hardly|too)\b/g,
    opposite:
      /\b(?:agree|satisfied|increase[ds]?|decrease[ds]?|high(?:er)?|low(?:er)?|good|bad|better|worse|like|dislike|easy|difficult|safe|dangerous|large|small|long|short|many|few|male|female|men|man|women|woman|yes|new|old|near|far)\b/g,
  },
  'zh-Hans': {
    number: /[0-9]+|[〇零一二两三四五六七八九十百千万半]/g,
    negation: /[不没无未非别勿否]|以外|除/g,
    scope:
      /以上|以下|以内|之前|之后|未满|超过|所有|全部|只|仅|或|和|及|且|其他|每|周|月|年|日|天|小时|次|人/g,
    degree: /非常|很|十分|相当|比较|稍|有点|有些|还算|太|总是|经常|有时|偶尔|很少|最|更/g,
    opposite:
      /[高低多少增减好坏大小长短喜厌赞反上下前后内外男女始终有新旧强弱早晚近远东西南北右左安危满]/g,
  },
  ko: {
    number: /[0-9]+|하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열|절반|한 번|두 번/g,
    negation: /않|못|없|아니|안 |말고|제외|불[가-힣]|무[관응]|비[가-힣]{2}|미만/g,
    scope:
      /이상|이하|이내|이전|이후|초과|모두|모든|만 |뿐|또는|혹은|및|그리고|기타|매[일주월년]|주|월|년|일|시간|회|번|명/g,
    degree: /매우|아주|상당히|꽤|조금|약간|다소|별로|전혀|항상|자주|가끔|거의|가장|더/g,
    opposite:
      /높|낮|많|적|늘|줄|증가|감소|좋|나쁘|나쁜|크|작|길|짧|싫|찬성|반대|위|아래|앞|뒤|남|여|있|새|오래|강|약|빠르|늦|가까|멀|만족/g,
  },
};

/** What a text holds of one kind, in the order in which it stands. */
export function guardedWords(text: string, language: Language, guard: Guard): string[] {
  return text.toLowerCase().match(PATTERNS[language][guard]) ?? [];
}

import type { Notice } from '../../../../shared/survey/notice.ts';

/** When the letter is lost or its code is refused. */
export const accessCode: Notice = [
  {
    title: {
      ja: 'お手紙やアクセスコードをなくしたとき',
      'ja-simple': '{手紙|てがみ}やアクセスコードをなくしたとき',
      en: 'If you have lost your letter or access code',
      'zh-Hans': '丢失信件或访问码时',
      ko: '안내문이나 접속 코드를 잃어버리셨을 때',
    },
    body: {
      ja: '{office}にご連絡ください。アクセスコードは市でも読み取れない形で保管しているため、同じ番号をお伝えすることはできません。お困りの内容をうかがい、回答の方法をご案内します。',
      'ja-simple':
        '{office}に{連絡|れんらく}してください。アクセスコードは、{市|し}の{人|ひと}も{読|よ}めないようにして{保存|ほぞん}しています。だから、{同|おな}じ{番号|ばんごう}を{教|おし}えることができません。どうしたら{答|こた}えることができるか、{説明|せつめい}します。',
      en: 'Please contact the {office}. Access codes are stored in a form that even the city cannot read, so we cannot tell you the same code again. We will explain how you can still answer.',
      'zh-Hans':
        '请与{office}联系。访问码以市政府也无法读取的形式保管，因此我们无法再次告知您相同的号码。我们会了解您的情况，并说明如何回答。',
      ko: '{office}에 연락해 주십시오. 접속 코드는 시에서도 읽을 수 없는 형태로 보관하고 있어 같은 코드를 다시 알려 드릴 수 없습니다. 사정을 여쭙고 응답하실 수 있는 방법을 안내해 드립니다.',
    },
  },
  {
    title: {
      ja: 'アクセスコードが「正しくない」と表示されるとき',
      'ja-simple': '「アクセスコードが{違|ちが}います」と{出|で}るとき',
      en: 'If your access code is not accepted',
      'zh-Hans': '显示访问码不正确时',
      ko: '접속 코드가 올바르지 않다고 표시될 때',
    },
    body: {
      ja: 'お手紙の番号と1文字ずつ見くらべてください。数字の0と1、英字のO・I・Lは使われていません。大文字でも小文字でも、ハイフン（-）がなくても入力できます。何度まちがえても、使えなくなることはありません。',
      'ja-simple':
        '{手紙|てがみ}のアクセスコードと{同|おな}じかどうか、1{文字|もじ}ずつ{見|み}てください。{数字|すうじ}の0と1、{英語|えいご}の{文字|もじ}のO・I・Lは{使|つか}っていません。{大|おお}きい{文字|もじ}（ABC）でも、{小|ちい}さい{文字|もじ}（abc）でもいいです。「-」は{書|か}かなくてもいいです。{何回|なんかい}{間違|まちが}えても、また{書|か}くことができます。',
      en: 'Please compare it with your letter, one character at a time. The digits 0 and 1 and the letters O, I and L are never used. Capital letters and hyphens are not needed. However often you mistype it, you are never locked out.',
      'zh-Hans':
        '请与信上的访问码逐字核对。访问码中不使用数字0和1，也不使用英文字母O、I、L。输入大写或小写字母，或不输入连字符（-）都可以。无论输错多少次，访问码都不会失效。',
      ko: '안내문의 코드와 한 글자씩 비교해 주십시오. 숫자 0과 1, 영문자 O, I, L은 사용하지 않습니다. 대문자와 소문자 모두 입력하실 수 있으며, 하이픈(-)을 생략하셔도 됩니다. 몇 번을 잘못 입력하셔도 사용할 수 없게 되지 않습니다.',
    },
  },
];

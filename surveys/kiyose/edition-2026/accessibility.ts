import type { Notice } from '../../../shared/survey/notice.ts';

/**
 * An honest statement: 「配慮」 is the word for a site that follows the standard without a formal
 * test; 「準拠」 would promise one.
 */
export const accessibility: Notice = [
  {
    title: {
      ja: 'めざしていること',
      'ja-simple': '{目標|もくひょう}にしていること',
      en: 'What we aim for',
      'zh-Hans': '我们的目标',
      ko: '목표로 하는 것',
    },
    body: {
      ja: '年齢や障害の有無、使う機器にかかわらず、だれもが回答できることをめざしています。\nこのアンケートのページは、JIS X 8341-3:2016 の適合レベルAAに配慮し、より新しい国際的な指針 WCAG 2.2 のレベルAAも目標として作成しています。',
      'ja-simple':
        'だれでもアンケートに{答|こた}えることができるようにしたいです。{年齢|ねんれい}や、{障害|しょうがい}があるかどうか、{使|つか}う{機械|きかい}は{関係|かんけい}ありません。\nこのアンケートのページは、「JIS X 8341-3:2016」のレベルAAを{考|かんが}えて{作|つく}りました。これは、だれでも{使|つか}いやすいページのための{日本|にほん}の{決|き}まりです。もっと{新|あたら}しい{世界|せかい}の{決|き}まり「WCAG 2.2」のレベルAAも{目標|もくひょう}です。',
      en: 'Everyone should be able to answer, whatever their age, disability or device.\nThe pages of this survey are made with consideration for JIS X 8341-3:2016, level AA (in Japanese terms 「[ja:配慮]」: taken into account, without a formal test of conformance). Level AA of the newer international guidelines WCAG 2.2 is our goal.',
      'zh-Hans':
        '我们的目标是，不论年龄、有无残障、使用何种设备，人人都能回答。\n本问卷的页面在制作时考虑到了JIS X 8341-3:2016的AA级（日语称为“[ja:配慮]”，即已作考虑，但未经正式的符合性测试），并以更新的国际指南WCAG 2.2的AA级为目标。',
      ko: '나이나 장애 유무, 사용하는 기기에 관계없이 누구나 응답하실 수 있는 것을 목표로 합니다.\n이 설문의 페이지는 JIS X 8341-3:2016의 적합 수준 AA를 배려하여(일본어로는 ‘[ja:配慮]’라고 하며, 정식 시험을 거치지 않고 고려했다는 뜻입니다) 만들었으며, 더 새로운 국제 지침인 WCAG 2.2의 수준 AA도 목표로 하고 있습니다.',
    },
  },
  {
    title: {
      ja: '対象',
      'ja-simple': 'どのページのことか',
      en: 'What this covers',
      'zh-Hans': '适用范围',
      ko: '대상',
    },
    body: {
      ja: 'このアンケートの、すべてのページが対象です。市のホームページなど、ほかのサイトは含みません。',
      'ja-simple':
        'このアンケートのぜんぶのページのことです。{市|し}のホームページや、ほかのサイトのことではありません。',
      en: 'Every page of this survey. The city’s website and other sites are not included.',
      'zh-Hans': '适用于本问卷的所有页面。不包括市政府网站等其他网站。',
      ko: '이 설문의 모든 페이지가 대상입니다. 시 홈페이지 등 다른 사이트는 포함하지 않습니다.',
    },
  },
  {
    title: {
      ja: '工夫していること',
      'ja-simple': '{使|つか}いやすくするためにしていること',
      en: 'What we do',
      'zh-Hans': '我们所做的努力',
      ko: '노력하고 있는 것',
    },
    body: {
      ja: '・キーボードだけで、すべての操作ができます。\n・文字を2倍の大きさにしても、幅のせまい画面でも、横に動かさずに読めます。\n・質問と入力欄、まちがいの説明と入力欄を、読み上げソフトにも伝わるように結びつけています。\n・色だけで区別しているところはありません。画面の色を変える設定（ハイコントラスト）でも使えます。\n・JavaScript（ジャバスクリプト）を使わない設定でも、最後まで回答できます。\n・時間の制限はありません。回答期間のうちに、ご自分の速さで進められます。',
      'ja-simple':
        '・キーボードだけで、ぜんぶ{使|つか}うことができます。\n・{文字|もじ}を2{倍|ばい}の{大|おお}きさにしても、{横|よこ}に{動|うご}かさないで{読|よ}むことができます。{画面|がめん}が{小|ちい}さくても、{同|おな}じです。\n・ページを{声|こえ}で{読|よ}むソフトは、{質問|しつもん}や{間違|まちが}いの{説明|せつめい}を、{書|か}くところといっしょに{読|よ}みます。\n・{色|いろ}がわからなくても{使|つか}えます。{画面|がめん}の{色|いろ}を{変|か}える{設定|せってい}（ハイコントラスト）でも{使|つか}えます。\n・JavaScript（ジャバスクリプト）を{使|つか}わない{設定|せってい}でも、{最後|さいご}まで{答|こた}えることができます。\n・{時間|じかん}は{決|き}まっていません。アンケートが{終|お}わる{日|ひ}まで、ゆっくり{答|こた}えることができます。',
      en: '・Everything works with a keyboard alone.\n・With text twice as large, and on narrow screens, nothing has to be scrolled sideways.\n・Questions and error messages are tied to their fields so that screen readers announce them together.\n・Nothing is told by colour alone, and high-contrast colour settings are supported.\n・The survey can be completed with JavaScript switched off.\n・There is no time limit: take as long as you need while the survey is open.',
      'zh-Hans':
        '・只用键盘就能完成所有操作。\n・将文字放大到2倍，或使用较窄的屏幕时，都无需横向滚动即可阅读。\n・问题与输入栏、错误说明与输入栏相互关联，屏幕阅读软件也能一并读出。\n・没有仅靠颜色来区分的地方，更改画面颜色的设置（高对比度）下也可以使用。\n・即使设置为不使用JavaScript，也能回答到最后。\n・没有时间限制。在回答期间内，您可以按自己的节奏回答。',
      ko: '・키보드만으로 모든 조작을 하실 수 있습니다.\n・글자를 두 배로 키우거나 폭이 좁은 화면에서도 옆으로 움직이지 않고 읽으실 수 있습니다.\n・질문과 입력란, 오류 설명과 입력란을 연결하여 화면을 읽어 주는 소프트웨어에서도 함께 전달되도록 했습니다.\n・색만으로 구별하는 부분은 없습니다. 화면의 색을 바꾸는 설정(고대비)에서도 사용하실 수 있습니다.\n・JavaScript(자바스크립트)를 사용하지 않는 설정에서도 끝까지 응답하실 수 있습니다.\n・시간 제한은 없습니다. 응답 기간 안에 편하신 속도로 진행하실 수 있습니다.',
    },
  },
  {
    title: {
      ja: '確かめたこと',
      'ja-simple': '{確認|かくにん}したこと',
      en: 'What was tested',
      'zh-Hans': '已确认的事项',
      ko: '확인한 것',
    },
    body: {
      ja: '作成時に、次の点を確かめました。\n・検査ツール axe による、WCAG 2.2 レベルAとAAの規則での、すべてのページの検査\n・キーボードだけでの操作\n・幅320ピクセルの画面での表示、文字を200パーセントに拡大した表示\n・色を強制的に変える設定（強制カラーモード）での表示\n・JavaScriptを使わない設定での、最後までの回答\n・HTMLの文法の検査',
      'ja-simple':
        'ページを{作|つく}るときに、{次|つぎ}のことを{確認|かくにん}しました。\n・{検査|けんさ}のソフト「axe」で、ぜんぶのページを{調|しら}べました。WCAG 2.2のレベルAとAAの{決|き}まりで{調|しら}べました。\n・キーボードだけで{使|つか}いました。\n・{幅|はば}が320ピクセルの{小|ちい}さい{画面|がめん}で{見|み}ました。{文字|もじ}を200パーセントに{大|おお}きくして{見|み}ました。\n・{色|いろ}を{変|か}える{設定|せってい}（{強制|きょうせい}カラーモード）で{見|み}ました。\n・JavaScriptを{使|つか}わない{設定|せってい}で、{最後|さいご}まで{答|こた}えました。\n・HTML（ページを{作|つく}るための{言語|げんご}）の{書|か}き{方|かた}を{調|しら}べました。',
      en: 'While the pages were made, we checked:\n・every page with the tool axe against the rules of WCAG 2.2, levels A and AA;\n・use with a keyboard alone;\n・display at a width of 320 pixels, and with text enlarged to 200 percent;\n・display in forced colours mode;\n・answering to the end with JavaScript switched off;\n・the grammar of the HTML.',
      'zh-Hans':
        '制作页面时，我们确认了以下事项。\n・用检测工具axe，按照WCAG 2.2的A级和AA级规则检测了所有页面\n・只用键盘操作\n・在宽度为320像素的画面上的显示，以及将文字放大到200%的显示\n・强制更改颜色的设置（强制颜色模式）下的显示\n・在不使用JavaScript的设置下，回答到最后\n・HTML语法的检查',
      ko: '제작할 때 다음 사항을 확인했습니다.\n・검사 도구 axe를 이용하여 WCAG 2.2의 수준 A와 AA의 규칙으로 모든 페이지를 검사\n・키보드만으로 조작\n・폭 320픽셀 화면에서의 표시, 글자를 200퍼센트로 확대한 표시\n・색을 강제로 바꾸는 설정(강제 색상 모드)에서의 표시\n・JavaScript를 사용하지 않는 설정에서 끝까지 응답\n・HTML 문법 검사',
    },
  },
  {
    title: {
      ja: 'まだ確かめていないこと',
      'ja-simple': 'まだ{確認|かくにん}していないこと',
      en: 'What was not tested',
      'zh-Hans': '尚未确认的事项',
      ko: '아직 확인하지 않은 것',
    },
    body: {
      ja: '・読み上げソフトを日ごろ使っている方による確認は、まだ行っていません。\n・障害のある方による確認は、まだ行っていません。\n・JIS X 8341-3:2016 にもとづく正式な試験は行っていません。そのため、「準拠」ではなく「配慮」と表しています。\nツールによる検査では、すべての問題は見つかりません。お気づきの点をお知らせください。',
      'ja-simple':
        '・ページを{声|こえ}で{読|よ}むソフトをいつも{使|つか}う{人|ひと}には、まだ{確認|かくにん}してもらっていません。\n・{障害|しょうがい}のある{人|ひと}には、まだ{確認|かくにん}してもらっていません。\n・JIS X 8341-3:2016の{正式|せいしき}な{試験|しけん}は、していません。だから、「{準拠|じゅんきょ}」（{決|き}まりにぜんぶ{合|あ}うこと）ではなく、「{配慮|はいりょ}」（{決|き}まりを{考|かんが}えて{作|つく}ること）と{書|か}いています。\n{検査|けんさ}のソフトでは、ぜんぶの{問題|もんだい}は{見|み}つかりません。{困|こま}ったことがあったら、{教|おし}えてください。',
      en: '・No test has been made yet by people who use a screen reader in daily life.\n・No test has been made yet by people with disabilities.\n・No formal test under JIS X 8341-3:2016 has been made, which is why we do not claim conformance.\nTools do not find every problem. Please tell us what you notice.',
      'zh-Hans':
        '・尚未请平时使用屏幕阅读软件的人士进行确认。\n・尚未请残障人士进行确认。\n・没有进行依据JIS X 8341-3:2016的正式测试。因此，我们使用的表述是“[ja:配慮]”（已作考虑），而不是“[ja:準拠]”（符合标准）。\n检测工具无法发现所有问题。如果您发现问题，请告诉我们。',
      ko: '・화면을 읽어 주는 소프트웨어를 평소에 사용하시는 분의 확인은 아직 받지 않았습니다.\n・장애가 있으신 분의 확인은 아직 받지 않았습니다.\n・JIS X 8341-3:2016에 따른 정식 시험은 실시하지 않았습니다. 그래서 ‘[ja:準拠]’(준수)가 아니라 ‘[ja:配慮]’(배려)라고 표현하고 있습니다.\n도구를 이용한 검사로는 모든 문제를 찾을 수 없습니다. 발견하신 점이 있으면 알려 주십시오.',
    },
  },
  {
    title: {
      ja: '使いにくいところのご連絡',
      'ja-simple': '{使|つか}いにくいところがあるとき',
      en: 'Reporting a barrier',
      'zh-Hans': '反映使用不便之处',
      ko: '사용하기 어려운 점의 연락',
    },
    body: {
      ja: '読めない、押せない、先に進めないなど、使いにくいところがありましたら、{office}までお知らせください。電話番号は、お手紙に記載しています。どのページで、どの機器やソフトをお使いかもお知らせいただけると、早く直すことができます。\n直るまでのあいだは、お電話でのご案内や紙の調査票など、ほかの方法で回答いただけるようにします。',
      'ja-simple':
        '{読|よ}めない、{押|お}せない、{次|つぎ}へ{進|すす}めないなど、{困|こま}ったことがあったら、{office}に{教|おし}えてください。{電話番号|でんわばんごう}は、{手紙|てがみ}に{書|か}いてあります。どのページで{困|こま}ったかを{教|おし}えてください。{使|つか}っている{機械|きかい}やソフトも{教|おし}えてください。そうすると、{早|はや}く{直|なお}すことができます。\n{直|なお}るまでは、ほかの{方法|ほうほう}で{答|こた}えることができるようにします。{例|たと}えば、{電話|でんわ}で{説明|せつめい}します。{紙|かみ}のアンケートもあります。',
      en: 'If you cannot read, press or get past something, please tell the {office}. The telephone number is printed in your letter. It helps us to know which page it was and which device and software you use.\nUntil it is fixed, we will help you answer in another way, for example by explaining on the telephone or on paper.',
      'zh-Hans':
        '如果您遇到无法阅读、无法点击、无法继续等不便之处，请告知{office}。电话号码写在信上。如果您能一并告知是哪个页面、使用的是什么设备和软件，我们就能更快地改进。\n在改进之前，我们会让您能通过电话说明、纸质问卷等其他方式回答。',
      ko: '읽을 수 없거나 누를 수 없거나 다음으로 진행할 수 없는 등 사용하기 어려운 점이 있으시면 {office}에 알려 주십시오. 전화번호는 안내문에 적혀 있습니다. 어느 페이지인지, 어떤 기기나 소프트웨어를 사용하시는지도 알려 주시면 빨리 고칠 수 있습니다.\n고칠 때까지는 전화 안내나 종이 설문지 등 다른 방법으로 응답하실 수 있도록 하겠습니다.',
    },
  },
];

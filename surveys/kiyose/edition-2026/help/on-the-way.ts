import type { Notice } from '../../../../shared/survey/notice.ts';

/** Leaving off, losing the number or the connection, and devices that others use too. */
export const onTheWay: Notice = [
  {
    title: {
      ja: '途中でやめて、あとで続けたいとき',
      'ja-simple': '{途中|とちゅう}でやめて、あとで{続|つづ}けたいとき',
      en: 'Stopping and going on later',
      'zh-Hans': '希望中途停下、稍后继续时',
      ko: '도중에 멈추고 나중에 계속하고 싶으실 때',
    },
    body: {
      ja: '「次へ進む」や「戻る」を押すたびに、その画面までの回答が保存されます。同じ端末の同じブラウザーなら、いったん閉じても、はじめの画面の「回答の続きへ進む」から再開できます。\n別の端末で続けるときは、「中断してあとで続ける」を押し、4桁以上の番号を決めてください。次に回答するときは、アクセスコードと、その番号を入力します。お手紙をお持ちでない方には、中断のときにアクセスコードをお知らせします。\n回答は{closesOn}まで続けられます。',
      'ja-simple':
        '「{次|つぎ}へ{進|すす}む」か「{前|まえ}に{戻|もど}る」を{押|お}すと、そのページまでの{答|こた}えが{保存|ほぞん}されます。ブラウザーを{閉|と}じても、あとで{続|つづ}けることができます。{同|おな}じ{機械|きかい}（スマートフォンやパソコン）の{同|おな}じブラウザーを{使|つか}ってください。{最初|さいしょ}のページで「{続|つづ}きから{答|こた}える」を{押|お}してください。\n{別|べつ}の{機械|きかい}で{続|つづ}けたいときは、「{途中|とちゅう}でやめて、あとで{続|つづ}ける」を{押|お}してください。そして、{番号|ばんごう}（{数字|すうじ}を4{個以上|こいじょう}）を{決|き}めてください。{次|つぎ}に{答|こた}えるときは、アクセスコードと、その{番号|ばんごう}を{書|か}きます。{手紙|てがみ}がない{人|ひと}には、{途中|とちゅう}でやめるときに、アクセスコードを{教|おし}えます。\n{closesOn}まで{続|つづ}けることができます。',
      en: 'Whenever you press “Continue” or “Back”, the answers up to that page are saved. In the same browser on the same device, even after closing it, choose “Continue your survey” on the first page to go on.\nTo go on with another device, press “Pause and continue later” and choose a number of four or more digits. There, enter the access code and that number. If you have no letter, you are given an access code when you pause.\nYou can go on until {closesOn}.',
      'zh-Hans':
        '每次点击“下一步”或“返回”时，到该页为止的回答都会保存。在同一设备的同一浏览器中，即使关闭过浏览器，也可以在首页点击“继续回答”接着回答。\n如果要在其他设备上继续，请点击“暂停，稍后继续”，并设定一个由4位或以上数字组成的号码。下次回答时，请输入访问码和该号码。没有收到信的人士，会在暂停时获知访问码。\n您可以在{closesOn}之前（含当日）继续回答。',
      ko: '‘다음’이나 ‘이전’을 누르실 때마다 그 화면까지의 응답이 저장됩니다. 같은 기기의 같은 브라우저에서는 브라우저를 닫으신 후에도 첫 화면의 ‘이어서 응답하기’로 다시 시작하실 수 있습니다.\n다른 기기에서 계속하실 때는 ‘중단하고 나중에 계속하기’를 누르고 4자리 이상의 번호를 정해 주십시오. 다음에 응답하실 때는 접속 코드와 그 번호를 입력합니다. 안내문을 받지 않으신 분께는 중단하실 때 접속 코드를 알려 드립니다.\n{closesOn}까지 이어서 응답하실 수 있습니다.',
    },
  },
  {
    title: {
      ja: '中断するときに決めた番号を忘れたとき',
      'ja-simple': '{途中|とちゅう}でやめるときに{決|き}めた{番号|ばんごう}を{忘|わす}れたとき',
      en: 'If you forgot your number',
      'zh-Hans': '忘记暂停时设定的号码时',
      ko: '중단할 때 정하신 번호를 잊으셨을 때',
    },
    body: {
      ja: '途中までの回答は、その番号がないと開けません。市の職員にも開けず、番号をお調べすることもできません。お手数ですが、アクセスコードを入力して、はじめから回答してください。',
      'ja-simple':
        '{番号|ばんごう}がわからないと、{途中|とちゅう}までの{答|こた}えを{開|ひら}くことができません。{市|し}の{人|ひと}も{開|ひら}くことができません。{市|し}の{人|ひと}が{番号|ばんごう}を{調|しら}べることもできません。アクセスコードを{書|か}いて、{最初|さいしょ}から{答|こた}えてください。',
      en: 'Your unfinished answers cannot be opened without that number. City staff cannot open them or look the number up. We are sorry: please enter your access code and start again.',
      'zh-Hans':
        '没有该号码，就无法打开尚未提交的回答。市政府的工作人员也无法打开，也无法查询该号码。给您添麻烦了，请输入访问码，从头开始回答。',
      ko: '작성 중인 응답은 그 번호가 없으면 열 수 없습니다. 시 직원도 열 수 없으며 번호를 조회할 수도 없습니다. 번거로우시겠지만 접속 코드를 입력하고 처음부터 응답해 주십시오.',
    },
  },
  {
    title: {
      ja: '通信が切れたとき',
      'ja-simple': 'インターネットが{切|き}れたとき',
      en: 'If the connection is lost',
      'zh-Hans': '网络连接中断时',
      ko: '통신이 끊겼을 때',
    },
    body: {
      ja: '通信が戻ってから、ブラウザーの「戻る」で前の画面に戻り、もう一度押してください。前の画面までの回答は保存されています。\n「この内容で送信する」を押したあとに切れたときも、もう一度送信してかまいません。2回分として数えられることはありません。',
      'ja-simple':
        'インターネットがまた{使|つか}えるようになってから、ブラウザーの「{戻|もど}る」で{前|まえ}のページに{戻|もど}ってください。そして、もう{一度|いちど}ボタンを{押|お}してください。{前|まえ}のページまでの{答|こた}えは{残|のこ}っています。\n「この{答|こた}えを{送|おく}る」を{押|お}したあとに{切|き}れたときも、もう{一度|いちど}{送|おく}ってください。2{回|かい}{送|おく}っても、1{回|かい}だけ{数|かぞ}えます。',
      en: 'When you are connected again, go back in your browser and press the button once more. Your answers on the pages before are saved.\nIf it happens after you pressed “Send these answers”, you may simply send again: your answers are never counted twice.',
      'zh-Hans':
        '请在网络恢复后，用浏览器的“返回”回到上一页，再点击一次按钮。您在之前各页的回答都已保存。\n如果是在点击“提交以上内容”之后中断的，也可以再次提交，不会重复计算。',
      ko: '통신이 다시 연결되면 브라우저의 ‘뒤로’로 이전 화면으로 돌아가 다시 눌러 주십시오. 이전 화면까지의 응답은 저장되어 있습니다.\n‘이 내용으로 보내기’를 누르신 후에 끊긴 경우에도 다시 보내셔도 됩니다. 두 번으로 집계되지 않습니다.',
    },
  },
  {
    title: {
      ja: '図書館など、ほかの人も使う端末で答えるとき',
      'ja-simple':
        '{図書館|としょかん}など、ほかの{人|ひと}も{使|つか}う{機械|きかい}で{答|こた}えるとき',
      en: 'On a device that others use too, such as in a library',
      'zh-Hans': '使用图书馆等处的公用设备回答时',
      ko: '도서관 등 다른 사람도 사용하는 기기에서 응답하실 때',
    },
    body: {
      ja: '回答を送ったあとの画面で「終了して、この端末から回答の情報を消す」を押してください。途中でやめるときは、はじめの画面の「途中までの回答をこの端末から消す」を押してから、ブラウザーを閉じてください。\nお手紙のQRコードから開いたときは、ブラウザーの「履歴」にアクセスコードが残ることがあります。ほかの人も使う端末では、履歴も消すか、アクセスコードを手で入力してください。',
      'ja-simple':
        '{答|こた}えを{送|おく}ったあとのページで、「{終|お}わる。この{機械|きかい}から{答|こた}えを{消|け}す」を{押|お}してください。{途中|とちゅう}でやめるときは、{最初|さいしょ}のページの「まだ{送|おく}っていない{答|こた}えを{消|け}す」を{押|お}してください。それから、ブラウザーを{閉|と}じてください。\n{手紙|てがみ}のQRコードを{使|つか}うと、ブラウザーの「{履歴|りれき}」（{前|まえ}に{見|み}たページの{記録|きろく}）に、アクセスコードが{残|のこ}ることがあります。だから、{履歴|りれき}も{消|け}してください。または、QRコードを{使|つか}わないで、アクセスコードを{自分|じぶん}で{書|か}いてください。',
      en: 'After sending, press “Finish and remove everything from this device”. If you stop before sending, press “Remove the unsent answers from this device” on the first page, then close the browser.\nIf you opened the survey with the QR code of your letter, the browser’s own history may keep your access code. On a shared device, clear the history too, or type the code by hand.',
      'zh-Hans':
        '请在提交回答后的页面点击“结束，并从此设备中删除回答信息”。如果中途停下，请在首页点击“从此设备中删除尚未提交的回答”，然后关闭浏览器。\n如果您是用信上的二维码打开的，访问码可能会留在浏览器的“历史记录”中。在公用设备上，请一并删除历史记录，或手动输入访问码。',
      ko: '응답을 보내신 후의 화면에서 ‘종료하고 이 기기에서 응답 정보를 삭제하기’를 눌러 주십시오. 도중에 멈추실 때는 첫 화면의 ‘아직 보내지 않은 응답을 이 기기에서 삭제하기’를 누른 다음 브라우저를 닫아 주십시오.\n안내문의 QR 코드로 여신 경우 브라우저의 ‘방문 기록’에 접속 코드가 남을 수 있습니다. 다른 사람도 사용하는 기기에서는 방문 기록도 삭제하시거나 접속 코드를 직접 입력해 주십시오.',
    },
  },
];

import type { OptIn } from '../../../../shared/survey/definition.ts';

/** When a volunteer could take part. */
export const availability: OptIn['availability'] = [
  {
    code: 'weekday_day',
    label: {
      ja: '平日の昼間',
      'ja-simple': '{月曜日|げつようび}から{金曜日|きんようび}（{平日|へいじつ}）の{昼|ひる}',
      en: 'Weekdays, daytime',
      'zh-Hans': '工作日白天',
      ko: '평일 낮',
    },
  },
  {
    code: 'weekday_evening',
    label: {
      ja: '平日の夕方・夜',
      'ja-simple':
        '{月曜日|げつようび}から{金曜日|きんようび}（{平日|へいじつ}）の{夕方|ゆうがた}・{夜|よる}',
      en: 'Weekdays, evening',
      'zh-Hans': '工作日傍晚、晚上',
      ko: '평일 저녁·밤',
    },
  },
  {
    code: 'weekend_day',
    label: {
      ja: '土・日・祝日の昼間',
      'ja-simple':
        '{土曜日|どようび}・{日曜日|にちようび}・{祝日|しゅくじつ}（{国|くに}の{休|やす}みの{日|ひ}）の{昼|ひる}',
      en: 'Weekends and holidays, daytime',
      'zh-Hans': '周六、周日及法定节假日白天',
      ko: '토·일·공휴일 낮',
    },
  },
  {
    code: 'weekend_evening',
    label: {
      ja: '土・日・祝日の夕方・夜',
      'ja-simple':
        '{土曜日|どようび}・{日曜日|にちようび}・{祝日|しゅくじつ}（{国|くに}の{休|やす}みの{日|ひ}）の{夕方|ゆうがた}・{夜|よる}',
      en: 'Weekends and holidays, evening',
      'zh-Hans': '周六、周日及法定节假日傍晚、晚上',
      ko: '토·일·공휴일 저녁·밤',
    },
  },
];

import type { PublicActivity } from '../../../shared/coordination/activity.ts';
import { toCsv } from '../../../shared/csv/csv.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';

const nameOf = (options: OptIn['availability'], code: string): string =>
  options.find((option) => option.code === code)?.label.ja ?? code;

/** The list as open data: what stands on the page, with the codes it is made of. */
export const activitiesCsv = (activities: readonly PublicActivity[], optIn: OptIn): string =>
  toCsv<PublicActivity>(
    [
      { header: 'id', cell: ({ id }) => id },
      { header: '活動名', cell: ({ title }) => title },
      { header: '内容', cell: ({ description }) => description },
      { header: '団体', cell: ({ organiser }) => organiser },
      { header: '分野コード', cell: ({ field }) => field },
      { header: '分野', cell: ({ field }) => nameOf(optIn.interests, field) },
      { header: '場所', cell: ({ place }) => place },
      { header: '地区コード', cell: ({ town }) => town ?? '' },
      { header: '地区', cell: ({ town }) => (town ? nameOf(optIn.districts, town) : '市内全域') },
      { header: '曜日・時間帯コード', cell: ({ times }) => times.join(';') },
      {
        header: '曜日・時間帯',
        cell: ({ times }) => times.map((time) => nameOf(optIn.availability, time)).join('、'),
      },
      { header: 'あると助かることコード', cell: ({ skills }) => skills.join(';') },
      {
        header: 'あると助かること',
        cell: ({ skills }) => skills.map((skill) => nameOf(optIn.skills, skill)).join('、'),
      },
      { header: '募集人数', cell: ({ needed }) => needed },
      { header: '持ち物', cell: ({ brings }) => brings ?? '' },
      { header: '開始日', cell: ({ from }) => from ?? '' },
      { header: '終了日', cell: ({ until }) => until ?? '' },
    ],
    activities,
  );

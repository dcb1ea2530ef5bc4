import { type PolicyTree, PolicyTreeSchema } from '../../shared/policy/policy-tree.ts';

/** The long-term plan from April 2026: its principle, future images, goals and 27 policies. */
export const policies: PolicyTree = PolicyTreeSchema.parse({
  plan: '次期長期総合計画（令和8年4月から）',
  principle: 'ともに未来をひらき 笑顔とみどりがあふれるまち 清瀬',
  images: [
    {
      code: '1',
      name: '「子どもも大人も学びあい育ちあう」きよせ',
      goals: [
        {
          code: '11',
          name: '子どもの成長を支える社会の構築',
          policies: [
            { code: '111', name: '地域全体で子どもの育ちを支える仕組みの整備' },
            { code: '112', name: '子どもとその家庭に関する相談体制の充実' },
          ],
        },
        {
          code: '12',
          name: '一人ひとりの学びと学びあいの充実',
          policies: [
            { code: '121', name: '学校教育の充実' },
            { code: '122', name: '地域による子どもの育ちと学びの支援' },
            { code: '123', name: '生涯学習・文化・芸術・スポーツの支援' },
          ],
        },
      ],
    },
    {
      code: '2',
      name: '「思いやりに包まれ健やかに暮らす」きよせ',
      goals: [
        {
          code: '21',
          name: '誰一人取り残さない支援の充実',
          policies: [
            { code: '211', name: '地域福祉の推進' },
            { code: '212', name: '高齢者の支援' },
            { code: '213', name: '生活の安定の確保及び自立' },
            { code: '214', name: '障害者（児）の支援' },
          ],
        },
        {
          code: '22',
          name: '「健幸づくり」の推進',
          policies: [
            { code: '221', name: '健幸づくりの支援' },
            { code: '222', name: '公的医療保険制度の適切な運営' },
          ],
        },
        {
          code: '23',
          name: '協働によるまちづくりの推進',
          policies: [
            { code: '231', name: 'ジェンダー平等社会の推進' },
            { code: '232', name: '市民協働・人権啓発・平和の推進' },
            { code: '233', name: '暮らしの相談体制の充実' },
          ],
        },
      ],
    },
    {
      code: '3',
      name: '「安全・安心・快適に暮らせる」きよせ',
      goals: [
        {
          code: '31',
          name: '住みよいまちづくりの推進',
          policies: [
            { code: '311', name: '適切な土地利用の推進と住環境の整備' },
            { code: '312', name: '道路ネットワークと交通環境の整備' },
            { code: '313', name: '汚水・雨水の処理' },
          ],
        },
        {
          code: '32',
          name: '環境にやさしい取組の推進',
          policies: [
            { code: '321', name: '循環共生型社会の推進' },
            { code: '322', name: '自然と調和したまちの整備' },
          ],
        },
        {
          code: '33',
          name: '安全・安心な暮らしの実現',
          policies: [{ code: '331', name: '防災・防犯体制の充実・強化' }],
        },
      ],
    },
    {
      code: '4',
      name: '「活気があふれる」きよせ',
      goals: [
        {
          code: '41',
          name: '地域産業の振興',
          policies: [{ code: '411', name: '産業・観光の振興' }],
        },
        {
          code: '42',
          name: 'まちの魅力の創造と発信',
          policies: [
            { code: '421', name: '清瀬の未来の創造' },
            { code: '422', name: 'シティプロモーションの推進' },
          ],
        },
        {
          code: '43',
          name: '職員が力を発揮できる組織づくり',
          policies: [
            { code: '431', name: '職員の育成強化と組織の強化' },
            { code: '432', name: '業務変革の推進' },
          ],
        },
        {
          code: '44',
          name: '健全な行財政の運営',
          policies: [
            { code: '441', name: '持続可能な財政の運営' },
            { code: '442', name: '長期的な視点に立った公共施設等の維持・活用' },
          ],
        },
      ],
    },
  ],
});

import type { Messages } from '../ja/index.ts';

/** The receipt on the thank-you page, and the page where anybody can check one. */
export const receipt: Pick<Messages, 'receipt' | 'receiptCheck'> = {
  receipt: {
    heading: '응답 접수증',
    numberOf: (day) => `접수일: ${day}`,
    body: '응답이 도착했음을 나타내는 번호입니다. 필요하신 분은 사진을 찍거나 인쇄하여 보관해 주십시오.',
    tiedToNothing: '이 번호로는 누가 무엇을 답했는지 시에서도 알 수 없습니다.',
    toCheck: '이 번호가 진짜인지는 ‘응답 접수증 확인’ 페이지에서 확인하실 수 있습니다',
  },
  receiptCheck: {
    heading: '응답 접수증 확인',
    intro:
      '응답 접수증의 번호가 진짜인지 누구나 확인하실 수 있습니다. 입력하신 번호는 확인하는 데에만 사용하며 기록하지 않습니다.',
    label: '접수증 번호',
    hint: '영문자와 숫자 20자리입니다. 전각이나 소문자로 입력하셔도 되고 하이픈(-)이나 공백을 생략하셔도 됩니다.',
    check: '확인하기',
    missing: '접수증 번호를 입력해 주십시오.',
    malformed:
      '번호가 잘못된 것 같습니다. 접수증의 번호를 다시 확인해 주십시오. 영문자와 숫자 20자리입니다. 숫자 0과 1, 영문자 O, I, L은 사용하지 않습니다.',
    genuineHeading: '진짜 접수증입니다',
    genuine: (survey) => `‘${survey}’의 응답이 도착했을 때 발급된 접수증입니다.`,
    genuineDay: (day) => `접수일: ${day}`,
    unknownHeading: '진짜 접수증인지 확인할 수 없었습니다',
    unknown:
      '번호의 형식은 맞지만 이 사이트의 설문에서 발급된 접수증이 아닙니다. 다음 사항을 확인해 주십시오.',
    unknownHints: [
      '접수증의 번호와 한 글자씩 비교해 주십시오. 8과 B, 5와 S, 2와 Z는 혼동하기 쉬운 글자입니다.',
      '연락처 취소 번호나 안내문의 접속 코드는 접수증 번호가 아닙니다.',
      '다른 시나 다른 설문의 접수증은 여기에서 확인할 수 없습니다.',
    ],
    provesHeading: '접수증으로 알 수 있는 것',
    proves: ['어느 설문의 응답이 도착했는지', '접수일'],
    provesNotHeading: '접수증으로 알 수 없는 것',
    provesNot: [
      '누가 응답했는지(접수증에는 이름이 없으며, 다른 사람에게 건네줄 수도 있습니다)',
      '어떤 응답이었는지',
      '연락처를 남겼는지',
    ],
    dayNote: '보내는 도중에 통신이 끊긴 경우 접수일이 응답이 도착한 날보다 늦을 수 있습니다.',
  },
};

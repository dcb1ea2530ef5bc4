import type { optIn as japanese } from '../ja/opt-in.ts';

/** The volunteer opt-in. */
export const optIn: typeof japanese = {
  optIn: {
    heading: '지역 활동·자원봉사에 대하여',
    separate:
      '여기서부터는 설문 응답과는 별도의 안내입니다. 설문은 무기명으로 집계되며, 여기에 연락처를 남기셔도 응답과 연결되지 않습니다.',
    question: '지역 활동이나 자원봉사 활동을 해 보고 싶으십니까?',
    questionHint:
      '‘예’를 선택하시면 다음 화면에서 연락처를 남기실 수 있습니다. 활동을 희망하시는 분께는 시의 담당자가 개별적으로 연락드립니다.',
    yes: '예(연락처를 남깁니다)',
    no: '아니요·이번에는 연락처를 남기지 않습니다',
    detailsHeading: '연락처 입력',
    noticeHeading: '개인정보 취급에 대하여',
    name: '성함',
    reach: '연락처',
    reachHint: '이메일 주소와 전화번호 중 하나만 입력하셔도 됩니다.',
    email: '이메일 주소',
    phone: '전화번호',
    interests: '관심 있는 활동',
    skills: '할 수 있는 일·잘하는 일',
    availability: '활동할 수 있는 요일·시간대',
    district: '거주 지역',
    recipients: '연락처를 전달해도 되는 단체',
    adult: (age) => `저는 ${age}세 이상입니다`,
    consent: '위의 ‘개인정보 취급에 대하여’를 읽었으며 이에 동의합니다',
    cancel: '연락처를 남기지 않고 진행하기',
    fault: (fault, minimumAge) => {
      switch (fault) {
        case 'name-missing':
          return '성함을 입력해 주십시오.';
        case 'name-too-long':
          return '성함은 80자 이내로 입력해 주십시오.';
        case 'reach-missing':
          return '이메일 주소와 전화번호 중 하나를 입력해 주십시오.';
        case 'email-malformed':
          return '이메일 주소를 ‘name@example.jp’와 같은 형식으로 입력해 주십시오.';
        case 'phone-malformed':
          return '전화번호를 지역 번호부터 입력해 주십시오(예: 042-000-0000).';
        case 'unknown-option':
          return '표시된 항목 중에서 선택해 주십시오.';
        case 'adult-missing':
          return `${minimumAge}세 이상인 분은 체크해 주십시오. ${minimumAge}세 미만인 분은 ‘연락처를 남기지 않고 진행하기’를 눌러 주십시오.`;
        case 'consent-missing':
          return '연락처를 보관하려면 동의가 필요합니다. 동의하시는 경우 체크해 주십시오. 동의하지 않으시는 경우 ‘연락처를 남기지 않고 진행하기’를 눌러 주십시오.';
      }
    },
  },
};

import type { Words } from './words.ts';

export const ko: Words = {
  ticket: '접수 번호(시에서 기입)',
  howTo: '작성 안내',
  instructions: (closesOn) => [
    '검은색 볼펜이나 진한 연필로 해당하는 번호에 ○표를 해 주십시오.',
    '잘못 쓰신 경우에는 그 번호에 두 줄을 긋고, 맞는 번호에 ○표를 해 주십시오.',
    '○표의 개수는 각 질문의 괄호 안 안내를 따라 주십시오. 답하고 싶지 않으신 질문은 비워 두셔도 됩니다.',
    '이 용지에는 성함, 주소, 접속 코드를 적지 말아 주십시오.',
    ...(closesOn === undefined
      ? []
      : [
          `${closesOn}까지 동봉된 회신표와 함께 회신용 봉투에 넣어 보내 주십시오. 우표는 필요 없습니다.`,
        ]),
    '인터넷으로 응답하신 분은 이 용지를 보내지 말아 주십시오.',
    '지역 활동이나 자원봉사 안내를 희망하시는 분은 별지 신청표에 기입해 주십시오.',
  ],
  contact: '문의처',
  questionLabel: (number) => `문${number}`,
  one: '(○표 1개)',
  any: '(○표 여러 개 가능)',
  upTo: (limit) => `(○표 ${limit}개까지)`,
  oneEach: '(각 줄마다 ○표 1개)',
  numberBetween: (min, max) => `(${min}부터 ${max}까지의 숫자를 기입)`,
  freeText: '(자유롭게 적어 주십시오)',
  onlyAfter: (question, options) => `${question}에서 ${options}에 ○표를 하신 분만 답해 주십시오.`,
  or: ' 또는 ',
  goOn: (options, question) => `${options}에 ○표를 하신 분은 ${question}(으)로 이동해 주십시오.`,
  answerToo: (options, question) => `${options}에 ○표를 하신 분은 ${question}도 답해 주십시오.`,
  othersGoOn: (question) => `그 밖의 분은 ${question}(으)로 이동해 주십시오.`,
  end: '질문은 이상입니다. 협조해 주셔서 감사합니다.',
};

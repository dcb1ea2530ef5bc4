import type { Edition, LettersDeps } from '../../../functions/letters/deps.ts';
import type { EncryptDetails } from '../../../shared/contact/details-cipher.ts';
import type { Gate } from '../../../shared/login/gate.ts';
import type { CountRefusedCode } from '../../../shared/runtime/metrics.ts';
import { createInvitationRepository } from '../../../shared/storage/invitation-repository.ts';
import { createLetterBatchRepository } from '../../../shared/storage/letter-batch-repository.ts';
import { createLetterUseRepository } from '../../../shared/storage/letter-use-repository.ts';
import { createSealedCodeRepository } from '../../../shared/storage/sealed-code-repository.ts';
import { createSignUpRepository } from '../../../shared/storage/sign-up-repository.ts';
import { createTicketRepository } from '../../../shared/storage/ticket-repository.ts';
import { definitions } from '../../../surveys/index.ts';
import type { TestStorage } from '../storage.ts';

export const LETTERS_SURVEY = 'kiyose-2026';
export const ACCESS_CODE_SECRET = 'access-code-secret-0123456789abcdef';
export const SURVEY_URL = 'https://survey.example';

const definition = definitions.get(LETTERS_SURVEY);
const sample = definitions.get('kiyose-2025-sample');
if (!definition || !sample) throw new Error('the editions of the tests are missing');

const DATES = {
  opensOn: '2040-11-01',
  closesOn: '2040-11-30',
  answersDeletedOn: '2041-04-01',
  contactsDeletedOn: '2042-04-01',
};
export const EDITION: Edition = { definition, schedule: { survey: LETTERS_SURVEY, ...DATES } };
const SAMPLE_EDITION = { definition: sample, schedule: { survey: sample.survey, ...DATES } };

/** Everything that letters and reception work with, on real tables. */
export function lettersDeps(
  { db, tables }: TestStorage,
  gate: Gate,
  encryptDetails: EncryptDetails,
  edition: () => Edition = () => EDITION,
  countRefusedCode: CountRefusedCode = async () => {},
): LettersDeps {
  const { clock } = gate;
  return {
    gate,
    audit: gate.audit,
    editions: async () => [SAMPLE_EDITION, edition()],
    batches: createLetterBatchRepository(db, tables, clock),
    sealedCodes: createSealedCodeRepository(db, tables.office, clock),
    invitations: createInvitationRepository(db, tables.invitations, clock),
    uses: createLetterUseRepository(db, tables.office, clock),
    tickets: createTicketRepository(db, tables, clock),
    signUps: createSignUpRepository(db, tables, clock),
    encryptDetails,
    accessCodeSecret: ACCESS_CODE_SECRET,
    withdrawalCodeSecret: 'withdrawal-code-secret-0123456789',
    surveyUrl: SURVEY_URL,
    minNewAnswers: 3,
    countRefusedCode,
    clock,
  };
}

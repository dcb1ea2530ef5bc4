import { AlgorithmSuiteIdentifier } from '@aws-crypto/client-node';

/** The parts of the AWS Encryption SDK in use, in a module of their own so that they load lazily. */
export {
  buildClient,
  CommitmentPolicy,
  KmsKeyringNode,
  RawRsaKeyringNode,
} from '@aws-crypto/client-node';

/** AES-256-GCM with a commitment to its key, and no signature. */
export const COMMITTED_UNSIGNED =
  AlgorithmSuiteIdentifier.ALG_AES256_GCM_IV12_TAG16_HKDF_SHA512_COMMIT_KEY;

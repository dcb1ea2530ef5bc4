/** The parts of the AWS Encryption SDK in use, in a module of their own so that they load lazily. */
export {
  buildClient,
  CommitmentPolicy,
  KmsKeyringNode,
  RawRsaKeyringNode,
} from '@aws-crypto/client-node';

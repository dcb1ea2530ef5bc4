/**
 * What every client of the AWS SDK is told. Left out, it looks each of these up in the environment and in
 * files of the user's that no function has, at its first request (docs/decisions/0056). Region,
 * credentials and endpoint still come from the environment. The values are the SDK's own.
 */
export const AWS_SETTINGS = {
  maxAttempts: 3,
  retryMode: 'standard',
  defaultsMode: 'legacy',
  authSchemePreference: [] as string[],
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  userAgentAppId: 'citizen-survey',
} as const satisfies Record<string, unknown>;

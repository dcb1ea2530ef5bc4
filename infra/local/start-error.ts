/** Something the person starting the platform can mend; shown as one line, without a stack. */
export class StartError extends Error {
  override name = 'StartError';
}

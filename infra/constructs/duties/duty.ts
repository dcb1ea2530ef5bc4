import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type * as z from 'zod';

type Strings<T> = { readonly [K in keyof T]: string };

/** What one function is given: its variables, complete by its own schema, and its rights. */
export interface Duty<S extends z.ZodObject = z.ZodObject> {
  readonly description: string;
  readonly environment: Strings<z.input<S>>;
  readonly statements: readonly PolicyStatement[];
  /** A resource that a right names only by how it begins, and why it has to. */
  readonly wildcard?: { readonly resource: string; readonly reason: string };
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
}

import type { PlannedMethod } from '../template/sites.ts';

export interface Found {
  readonly method: PlannedMethod;
  readonly pathParameters: Readonly<Record<string, string>> | null;
}

/**
 * The method that API Gateway chooses for a path: a resource that is written out before `{proxy+}`,
 * and of several of these the longest; then the method's own name before `ANY`.
 */
export function findMethod(
  methods: readonly PlannedMethod[],
  httpMethod: string,
  path: string,
): Found | undefined {
  const asked = segments(path);
  const [best] = methods
    .filter((method) => [httpMethod, 'ANY'].includes(method.httpMethod))
    .flatMap((method) => {
      const pattern = segments(method.path);
      const rest = restOf(pattern, asked);
      return rest === undefined ? [] : [{ method, rest, fixed: fixedPart(pattern).length }];
    })
    .sort((a, b) => b.fixed - a.fixed || anyLast(a.method) - anyLast(b.method));
  if (!best) return undefined;
  return { method: best.method, pathParameters: best.rest ? { proxy: best.rest } : null };
}

const segments = (path: string): string[] => path.split('/').filter(Boolean);
const GREEDY = '{proxy+}';
const fixedPart = (pattern: readonly string[]): readonly string[] =>
  pattern.at(-1) === GREEDY ? pattern.slice(0, -1) : pattern;
const anyLast = ({ httpMethod }: PlannedMethod): number => (httpMethod === 'ANY' ? 1 : 0);

/** What stands for `{proxy+}`; empty without one, undefined where the path does not fit. */
function restOf(pattern: readonly string[], asked: readonly string[]): string | undefined {
  const fixed = fixedPart(pattern);
  if (fixed.some((segment, index) => segment !== asked[index])) return undefined;
  const rest = asked.slice(fixed.length);
  const greedy = fixed !== pattern;
  return greedy === rest.length > 0 ? rest.join('/') : undefined;
}

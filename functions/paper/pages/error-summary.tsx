export interface PageError {
  /** Id of the field it leads to. */
  readonly target: string;
  readonly message: string;
}

/** Every fault of a page, each leading to its field. */
export function ErrorSummary({ errors }: { readonly errors: readonly PageError[] }) {
  if (errors.length === 0) return null;
  return (
    <div class="error-summary" role="alert">
      <h2>入力を確かめてください（{errors.length}件）</h2>
      <ul>
        {errors.map(({ target, message }) => (
          <li>
            <a href={`#${target}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

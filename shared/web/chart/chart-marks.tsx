/** The plan's baseline: a hollow diamond around (0, 0). */
export const BaselineMark = () => <path class="chart-baseline" d="M0-8 8 0 0 8-8 0Z" />;

/** The plan's target: a filled triangle around (0, 0). */
export const TargetMark = () => <path class="chart-target" d="M0-8 8 7H-8Z" />;

/** Slanted lines, so that the open stream is told apart without colour. */
export const Hatch = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="chart-hatch-ground" width="8" height="8" />
      <path class="chart-hatch-line" d="M-2 2 2-2M0 8 8 0M6 10 10 6" />
    </pattern>
  </defs>
);

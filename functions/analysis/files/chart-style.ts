/** What the site's style sheet says of charts, for a file that stands alone. */
export const CHART_FILE_STYLE = `text { font-family: "Noto Sans JP", "Yu Gothic", "Meiryo", sans-serif; font-size: 14px; fill: #1a1a1a }
svg { overflow: visible }
.chart-title { font-size: 16px; font-weight: 700 }
.chart-tick { fill: #4d4d4d }
.chart-grid-line { stroke: #d9d9d9 }
.chart-bar-sampled { fill: #4979f5 }
.chart-bar-open { stroke: #4d4d4d }
.chart-hatch-ground { fill: #fff }
.chart-hatch-line { stroke: #4d4d4d; stroke-width: 1.5 }
.chart-whisker, .chart-whisker-halo { fill: none; stroke: #000; stroke-width: 2 }
.chart-whisker-halo { stroke: #fff; stroke-width: 6; stroke-linecap: square }
.chart-path { stroke: #4d4d4d; stroke-width: 1.5; stroke-dasharray: 3 3 }
.chart-baseline { fill: #fff; stroke: #000; stroke-width: 2 }
.chart-target { fill: #000 }
.trend-path { fill: none; stroke: #4d4d4d; stroke-width: 2 }
.trend-line { fill: none; stroke: #000; stroke-width: 2 }
.trend-point { fill: #3460fb; stroke: #000; stroke-width: 1.5 }
.trend-label { paint-order: stroke; stroke: #fff; stroke-width: 5px; stroke-linejoin: round }
.trend-value { font-weight: 700 }`;

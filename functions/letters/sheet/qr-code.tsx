import encodeQR from 'qr';

/** In modules; the standard (ISO/IEC 18004) asks for four. */
const QUIET_ZONE = 4;

/** A QR code as a drawing: dark modules of each row, run by run. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const size = modules.length;
  return (
    <svg
      class="sheet-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path d={modules.map(rowPath).join('')} />
    </svg>
  );
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x] || row[x - 1]) continue;
    let end = x;
    while (row[end]) end++;
    path += `M${x} ${y}h${end - x}v1H${x}z`;
  }
  return path;
}

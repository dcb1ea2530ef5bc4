import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { letterUrl } from '../../../functions/letters/issuing/letter-url.ts';
import { QrCode } from '../../../functions/letters/sheet/qr-code.tsx';
import { generateCode, printCode } from '../../../shared/invitation/access-code.ts';

const PIXELS = 4;

/** Draws the path as a printer would, black on white. */
function drawn(svg: string) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * PIXELS;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++) {
      for (let at = Number(x) * PIXELS; at < (Number(x) + Number(width)) * PIXELS; at++) {
        data.fill(0, (row * size + at) * 4, (row * size + at) * 4 + 3);
      }
    }
  }
  return { width: size, height: size, data };
}

describe('the QR code of a letter', () => {
  it('is read as the address with the code behind #', () => {
    for (let letter = 0; letter < 20; letter++) {
      const code = generateCode();
      const url = letterUrl('https://survey.example', 'kiyose-2026', code);
      expect(url).toBe(`https://survey.example/kiyose-2026#${printCode(code)}`);
      expect(decodeQR(drawn(String(<QrCode text={url} label="QR" />)))).toBe(url);
    }
  });

  it('has a name for who cannot see it, and no code in it', () => {
    expect(String(<QrCode text="x" label="回答画面を開くQRコード" />)).toContain(
      'role="img" aria-label="回答画面を開くQRコード"',
    );
  });
});

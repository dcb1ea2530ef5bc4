/**
 * What drawing pictures takes beside the program: where each lies in its package, and under which name
 * in the bundle. The licence of the font goes where the font goes.
 */
export const PICTURE_FILES = {
  font: {
    source: '@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-700-normal.woff',
    name: 'picture-font.woff',
  },
  fontLicence: { source: '@fontsource/biz-udpgothic/LICENSE', name: 'picture-font-licence.txt' },
  rasteriser: { source: '@resvg/resvg-wasm/index_bg.wasm', name: 'picture-rasteriser.wasm' },
} as const;

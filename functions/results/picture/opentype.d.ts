/** The package's ES module, which Node and the bundler take alike; its own entry is CommonJS to Node. */
declare module 'opentype.js/dist/opentype.mjs' {
  export * from 'opentype.js';
}

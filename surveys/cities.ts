// A new city adds its folder and one line here.
export { kiyose } from './kiyose/index.ts';

/** The file itself: the package's index takes its own detector along, which would be bundled too. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}

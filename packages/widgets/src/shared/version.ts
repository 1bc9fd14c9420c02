/** Stands on every print, share link and report, so that a figure can be traced to the kit that gave it. */
export { default as kitVersion } from '@anze/core-rules/version';

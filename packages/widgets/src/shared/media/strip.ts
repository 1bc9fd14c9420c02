export { withoutNotes } from '@anze/core-rules/device';

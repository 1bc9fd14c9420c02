export { eraseDevice } from '@anze/core-rules/device';
export type { EraseOutcome } from '@anze/core-rules/device';

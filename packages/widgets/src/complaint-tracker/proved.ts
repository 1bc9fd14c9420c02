export { provedOf } from '@anze/core-rules/device';
export type { Proved } from '@anze/core-rules/device';

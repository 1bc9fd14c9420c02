export { backoff } from '@anze/core-rules/device';

export { MemoryStorage } from '@anze/core-rules/device';

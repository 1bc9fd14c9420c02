export type { Orientation } from '@anze/core-rules/device';

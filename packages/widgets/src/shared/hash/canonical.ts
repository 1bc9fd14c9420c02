export { canonical, CanonicalError } from '@anze/core-rules/device';

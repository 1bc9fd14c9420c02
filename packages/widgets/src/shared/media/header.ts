export { readHeader } from '@anze/core-rules/device';
export type { HeaderProblem, ImageHeader, ImageType, ReadHeader } from '@anze/core-rules/device';

export { fill, MOST_PHOTO, MOST_SUBMISSION, operations, schemas, statusOf } from '@anze/core-rules/device';
export type { Operation } from '@anze/core-rules/device';

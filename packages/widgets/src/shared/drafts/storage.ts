export { shelves, StorageError } from '@anze/core-rules/device';
export type { Shelf, Storage, StorageProblem, Tx } from '@anze/core-rules/device';

import type { Backend as DeviceBackend } from '@anze/core-rules/device';

export type { Answer, BackendProblem, CaseQuery } from '@anze/core-rules/device';

/** All that widgets ask of a back end. Nothing throws: a bad network is an answer too. */
export type Backend = DeviceBackend<Blob>;

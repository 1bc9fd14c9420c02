import type { BackendProblem } from '../shared/backend/backend';
import type { T } from './texts';

const told = ['offline', 'timeout', 'not-the-contract', 'unauthorised', 'forbidden', 'server', 'too-many'] as const;
/** Why a back end gave nothing, in words; its own message is for those who run it. */
export const reasonOf = ({ code }: BackendProblem, t: T): string => t(`reason.${told.find((one) => one === code) ?? 'other'}`);

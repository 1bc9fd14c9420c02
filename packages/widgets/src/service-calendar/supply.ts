import { Supply as SharedSupply } from '../shared/supply';

export type Part = typeof import('./calendar-part');
export type Supply = SharedSupply<Part>;
export const supplyOf = (owner: ConstructorParameters<typeof SharedSupply>[0]): Supply => new SharedSupply(owner, () => import('./calendar-part'));

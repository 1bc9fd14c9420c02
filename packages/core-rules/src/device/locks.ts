/** One tab at a time. What guards the data is the revision check; a lock spares people the conflict. */
export interface Locks {
  /** `null`: another tab has it. */
  tryHold(name: string): Promise<HeldLock | null>;
}
export interface HeldLock {
  /** Whether it is still ours: a lease that slept too long may have gone to another tab. */
  readonly isHeld: boolean;
  release(): void;
}

/** The least first; what is equal stays in its order. */
export const byLeast = <T>(all: readonly T[], rankOf: (one: T) => number): T[] => [...all].sort((a, b) => rankOf(a) - rankOf(b));

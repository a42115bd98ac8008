/** How long nothing stands there before a stimulus: the same in both, and no two alike. */
export const gapMs = (trial: number): number => 250 + ((trial * 37) % 100)

export const textOf = (trial: number): string => `Would you agree to this, or to that? (${trial})`

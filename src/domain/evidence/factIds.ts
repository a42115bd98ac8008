/** Placeholder until the tables land. */
export type FactId = string

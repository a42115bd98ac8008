const CODE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export interface ReadCodes {
  readonly withdrawn: readonly string[]
  /** What was pasted and is no code. */
  readonly strange: readonly string[]
}

/** A participant's code is the number of the session. People paste them with blanks, in capitals, and several in a line. */
export function readCodes(text: string): ReadCodes {
  const words = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
  return {
    withdrawn: [...new Set(words.filter((word) => CODE.test(word)))],
    strange: words.filter((word) => !CODE.test(word)),
  }
}

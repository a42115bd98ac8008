const LENGTH = 8

/** Drawn once and then written into the study: from there on everything follows from it. */
export function randomSeed(): string {
  return [...crypto.getRandomValues(new Uint8Array(LENGTH))].map((byte) => byte.toString(36).padStart(2, '0')).join('')
}

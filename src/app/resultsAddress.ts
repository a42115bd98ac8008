/** `#study=one-tap`: the study stands after `#`, which no host is told. */
const NAMED = /^#study=([a-z0-9][a-z0-9-]{0,39})$/

export function namedStudy(hash: string): string | null {
  return NAMED.exec(hash)?.[1] ?? null
}

export function studyHash(id: string | null): string {
  return id === null ? '' : `#study=${id}`
}

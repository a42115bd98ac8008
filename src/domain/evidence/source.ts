/** What is recorded about a publication. Whatever the research notes do not give is `null`: never filled in. */
export interface Source {
  readonly title: string | null
  readonly publisher: string
  /** `undated`: the page itself bears no date. `null`: no date is recorded. */
  readonly date: PartialDay | 'undated' | null
  readonly kind: SourceKind
  readonly verified: Verification
  readonly url: `http://${string}` | `https://${string}` | null
  /** A public git copy: `owner/repository@commit`, with `:path` where it is recorded. */
  readonly archivedAt: `${string}/${string}@${string}` | null
  readonly note: string | null
}

/** A day, a month or a year, as precise as the source: `2016-08-25`, `2016-08`, `2016`. */
export type PartialDay = `${number}-${number}-${number}` | `${number}-${number}` | `${number}`

export const SOURCE_KINDS = [
  /** The company's own text, page or post. */
  'primary',
  'regulator',
  'court',
  'government',
  'ngo',
  'press',
  /** A law firm, a legal journal or database. */
  'law',
  /** A paper of researchers. */
  'study',
  /** A small site or blog of unknown standing. */
  'site',
  /** One of the five articles that the project started from. */
  'seed',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** How far the publication itself was read. */
export const VERIFICATIONS = [
  'read-in-full',
  'read-in-part',
  'excerpt',
  /** The statement was read in a stored copy of the page; how much of the page is not recorded. */
  'stored-copy',
  /** Only as another publication quotes it. */
  'secondary-quote',
  /** From memory: nothing of it was read for this record. */
  'recalled',
] as const
export type Verification = (typeof VERIFICATIONS)[number]

const ARCHIVE = /^([^/@]+\/[^/@]+)@([0-9a-f]+)(?::(.+))?$/

/** The address of an archived copy, or null when there is none. */
export function archiveUrl(source: Source): string | null {
  const [, repository, commit, path] = ARCHIVE.exec(source.archivedAt ?? '') ?? []
  if (repository === undefined || commit === undefined) return null
  const base = `https://github.com/${repository}`
  return path === undefined
    ? `${base}/tree/${commit}`
    : `${base}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
}

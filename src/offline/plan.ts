/** What the worker keeps and answers with. The build writes it, by rules, into `sw.js`. */
export interface Plan {
  /** Named after the bytes of all files. */
  readonly version: string
  /** What a browser asks for (`play/`, `assets/x.js`), below the site's root, and the SHA-256 of its bytes. */
  readonly files: Readonly<Record<string, string>>
  /** Folders with a page for each entry of the record, and the page that draws any of them from nothing. */
  readonly shells: Readonly<Record<string, string>>
  /** Of all files, as they lie on the device. */
  readonly bytes: number
}

/** What a request is answered with; null: it is none of ours and goes to the network untouched. */
type Answer = { readonly is: 'file'; readonly file: string } | { readonly is: 'moved'; readonly to: string } | null

/** Pages of participants and pages inside other pages, also in a language's folder: they are never answered. */
const UNTOUCHED = /^(?:[a-z]{2}\/)?(?:run|embed)(?:\/|$)|^run-[^/]*$|^start$/

/** The results of one study have an address of their own, and no file. */
const RESULTS_OF = /^((?:[a-z]{2}\/)?study\/)([a-z0-9][a-z0-9-]{0,39})\/results\/?$/

/** Whether what this page asks for is left alone; its path is given below the site's root. */
export function isUntouched(path: string): boolean {
  return UNTOUCHED.test(path)
}

/** What to answer when a page is opened. */
export function answerToPage(path: string, { files, shells }: Plan): Answer {
  if (isUntouched(path)) return null
  const folder = path.replace(/(^|\/)index\.html$/, '$1')
  if (Object.hasOwn(files, folder)) return { is: 'file', file: folder }
  if (Object.hasOwn(files, `${folder}/`)) return { is: 'moved', to: `${folder}/` }
  const [, study = '', id] = RESULTS_OF.exec(folder) ?? []
  if (id !== undefined) return { is: 'moved', to: `${study}results/#study=${id}` }
  const [, record = '', slash] = /^(.*\/)[^/]+(\/?)$/.exec(folder) ?? []
  const shell = Object.hasOwn(shells, record) ? shells[record] : undefined
  if (shell === undefined) return null
  return slash ? { is: 'file', file: shell } : { is: 'moved', to: `${folder}/` }
}

/** What to answer when a page asks for a part of itself. */
export function answerToPart(path: string, { files }: Plan): Answer {
  return Object.hasOwn(files, path) ? { is: 'file', file: path } : null
}

/** Whether an older version may still have it: names in there carry the hash of their bytes. */
export function isAsset(path: string): boolean {
  return path.startsWith('assets/')
}

/** How the caches of a copy of this site begin; another copy on the same host has others. */
export function cachePrefix(root: string): string {
  return `consent-replay/program ${root} `
}

/** What an element says about the words below it: whose sentence it is, and what it rests on. */
export interface Setting {
  /** The message of kind claim, and the ids behind any sentence of the record. */
  readonly claim: string | null
  readonly assumption: string | null
  readonly evidence: readonly string[]
  /** Inside the simulated phone, where every word is ours. */
  readonly isPhone: boolean
  /** Where the link around it leads. */
  readonly href: string | null
  /** The element that holds it. */
  readonly element: string
}

/** One run of words that a person sees or hears: a text node, or an attribute that is read out. */
export interface Piece extends Setting {
  readonly text: string
  readonly attribute: string | null
}

export interface Walked {
  readonly pieces: readonly Piece[]
  readonly ids: ReadonlySet<string>
  /** Every address that a link names. */
  readonly links: readonly string[]
  /** Every claim, with how many facts its mark counts: null where it has no mark. */
  readonly claims: readonly { readonly id: string; readonly mark: string | null }[]
}

const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-placeholder',
  'title',
  'alt',
  'placeholder',
  'label',
])
const VOID = new Set([
  'meta',
  'link',
  'br',
  'hr',
  'img',
  'input',
  'wbr',
  'source',
  'col',
  'path',
  'circle',
  'rect',
  'line',
  'use',
])
/** What stands in a field is what somebody typed, or a text to be copied out of here. */
const UNREAD = new Set(['script', 'style', 'textarea', 'head'])

const TOKEN =
  /<!--[^]*?-->|<!doctype[^>]*>|<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gi
const ATTRIBUTE = /([^\s=>/]+)(?:="([^"]*)")?/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, dec?: string, name?: string) =>
    hex
      ? String.fromCodePoint(parseInt(hex, 16))
      : dec
        ? String.fromCodePoint(Number(dec))
        : (ENTITIES[name ?? ''] ?? whole),
  )
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name.toLowerCase(), decoded(value)]))
}

const OUTSIDE: Setting = { claim: null, assumption: null, evidence: [], isPhone: false, href: null, element: 'body' }

function settingOf(outer: Setting, element: string, attributes: ReadonlyMap<string, string>): Setting {
  const evidence = attributes.get('data-evidence')
  return {
    claim: attributes.get('data-claim') ?? outer.claim,
    assumption: attributes.get('data-assumption') ?? outer.assumption,
    evidence: evidence === undefined ? outer.evidence : evidence.split(' ').filter(Boolean),
    isPhone: outer.isPhone || attributes.has('data-screen'),
    href: element === 'a' ? (attributes.get('href') ?? null) : outer.href,
    element,
  }
}

function plain(text: string): string {
  return decoded(text).replaceAll(/\s+/g, ' ').trim()
}

/** A page as its writer left it (React's own HTML, or what a browser holds): every piece, with whose words it is. */
export function walk(html: string): Walked {
  const pieces: Piece[] = []
  const ids = new Set<string>()
  const links: string[] = []
  const claims: { id: string; mark: string | null }[] = []
  const open: Setting[] = [OUTSIDE]
  let unread: string | null = null
  for (const [, closed, opened, attributeText = '', selfClosed, text] of html.matchAll(TOKEN)) {
    const setting = open.at(-1) ?? OUTSIDE
    if (text !== undefined) {
      const said = plain(text)
      if (unread === null && said !== '') pieces.push({ ...setting, text: said, attribute: null })
      const claim = claims.at(-1)
      if (claim && setting.claim === claim.id && setting.element === 'button') claim.mark = said
    } else if (opened !== undefined) {
      const element = opened.toLowerCase()
      const attributes = attributesOf(attributeText)
      const inner = settingOf(setting, element, attributes)
      const id = attributes.get('id')
      if (id) ids.add(id)
      if (element === 'a' && inner.href !== null) links.push(inner.href)
      const claim = attributes.get('data-claim')
      if (claim !== undefined) claims.push({ id: claim, mark: null })
      if (unread === null) {
        for (const [name, value] of attributes) {
          if (SPOKEN.has(name) && value.trim() !== '') pieces.push({ ...inner, text: plain(value), attribute: name })
        }
      }
      if (selfClosed || VOID.has(element)) continue
      open.push(inner)
      if (UNREAD.has(element)) unread ??= element
    } else if (closed !== undefined) {
      if (VOID.has(closed.toLowerCase())) continue
      open.pop()
      if (unread === closed.toLowerCase()) unread = null
    }
  }
  return { pieces, ids, links, claims }
}

import { EMBED_LANGUAGES, EMBED_THEMES, type EmbedLanguage, type EmbedTheme } from '#domain/embed/types.ts'

/**
 * How an embed is shown, and who may talk to it. It stands after `#` with what is shown: nothing that stands there is
 * ever sent to a server.
 */
export interface EmbedParams {
  readonly theme: EmbedTheme
  /** Null: that of the page that was asked for. */
  readonly language: EmbedLanguage | null
  /** The page around it that gets the state and may send commands; null: nobody. */
  readonly origin: string | null
  /** Whether the buttons that move the clock stand there, too; null: as the view has it by itself. */
  readonly controls: boolean | null
  /** What was not understood, as it stands in the address. */
  readonly ignored: readonly string[]
  /** What is shown: the fragment of the page of the site that shows the same. */
  readonly rest: string
}

const OWN = ['theme', 'lang', 'origin', 'controls']
const CONTROLS: Readonly<Record<string, boolean>> = { clock: true, none: false }

export const NO_PARAMS: EmbedParams = {
  theme: 'auto',
  language: null,
  origin: null,
  controls: null,
  ignored: [],
  rest: '',
}

/** What stands after `#`. Nothing in it is ever refused: what is not understood is left out, and said. */
export function parseParams(fragment: string): EmbedParams {
  let { theme, language, origin, controls } = NO_PARAMS
  const ignored: string[] = []
  const rest: string[] = []
  const seen = new Set<string>()
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const [, key = part, text = ''] = /^([^=]*)=(.*)$/.exec(part) ?? []
    if (!OWN.includes(key)) {
      rest.push(part)
      continue
    }
    const value = decoded(text)
    const isNew = !seen.has(key)
    seen.add(key)
    const asTheme = EMBED_THEMES.find((one) => one === value)
    const asLanguage = EMBED_LANGUAGES.find((one) => one === value)
    const asOrigin = originOf(value)
    if (isNew && key === 'theme' && asTheme) theme = asTheme
    else if (isNew && key === 'lang' && asLanguage) language = asLanguage
    else if (isNew && key === 'origin' && asOrigin) origin = asOrigin
    else if (isNew && key === 'controls' && Object.hasOwn(CONTROLS, value)) controls = CONTROLS[value] ?? null
    else ignored.push(part)
  }
  return { theme, language, origin, controls, ignored, rest: rest.join('&') }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * An origin that messages can be held against. A page from the file system or in a sandbox has none of its own: nobody
 * could tell it from another.
 */
function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null
  const { origin, protocol, pathname, search, hash } = new URL(text)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return isWeb && pathname === '/' && search === '' && hash === '' ? origin : null
}

let params: EmbedParams | null = null

/**
 * The address is read before anything is drawn, and when the page around changes it. Who may talk to this page is
 * settled with the first.
 */
export function takeParams(fragment: string): EmbedParams {
  const next = parseParams(fragment)
  params = params ? { ...next, origin: params.origin } : next
  return params
}

export function embedParams(): EmbedParams {
  return params ?? NO_PARAMS
}

/** Light or dark, whatever the system says; without a choice the system's. */
export function showTheme(theme: EmbedTheme): void {
  const root = document.documentElement
  if (theme === 'auto') delete root.dataset['theme']
  else root.dataset['theme'] = theme
}

import type { EmbedLanguage, EmbedTheme, EmbedView } from '#domain/embed/types.ts'

/** How wide and how high each view is before its page makes room for it; all of them are as wide as they are given. */
const SIZES: Readonly<Record<EmbedView, readonly [width: string, height: number]>> = {
  phone: ['360', 770],
  flow: ['100%', 820],
  map: ['100%', 1240],
  timeline: ['100%', 980],
  compare: ['100%', 1720],
  metric: ['100%', 1900],
}

/**
 * Scripts, because it is one; its own origin, because its files come from there; and the links to the site open beside,
 * as a usual page. Where something can be saved, that too.
 */
function sandboxOf(view: EmbedView): string {
  const usual = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'
  return view === 'map' || view === 'metric' ? `${usual} allow-downloads` : usual
}

interface Shown {
  /** The address of a page of the site. */
  readonly link: string
  /** The language of that page. */
  readonly from: EmbedLanguage
  readonly language: EmbedLanguage
  readonly view: EmbedView
  readonly theme: EmbedTheme
}

const folderOf = (language: EmbedLanguage): string => (language === 'en' ? '' : `${language}/`)

/** The address of a view that shows what a page of the site shows: in its language at once, without a way round. */
export function embedAddress({ link, from, language, view, theme }: Shown): string {
  const address = new URL(link)
  const folder = address.pathname.replace(/[^/]*\/?$/, '')
  const root = folder.slice(0, folder.length - folderOf(from).length)
  address.pathname = `${root}${folderOf(language)}embed/${view}/`
  const shown = address.hash.slice(1)
  address.hash = [theme === 'auto' ? '' : `theme=${theme}`, shown].filter(Boolean).join('&')
  return address.href
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

interface Snippet extends Shown {
  /** In the language of the page that it is taken from. */
  readonly title: string
  /** The page makes room for the view, whatever is done in it. */
  readonly grows: boolean
}

/** What is pasted into a page: the frame, and where its height is to follow, the lines that let it. */
export function embedSnippet({ title, grows, ...shown }: Snippet): string {
  const { view, from, language } = shown
  const [width, height] = SIZES[view]
  const address = embedAddress(shown)
  const titleIn = from === language ? '' : ` lang="${from}"`
  const frame = [
    `<iframe src="${escaped(address)}"`,
    `  title="${escaped(title)}"${titleIn} width="${width}" height="${height}" loading="lazy"`,
    `  sandbox="${sandboxOf(view)}"></iframe>`,
  ]
  return (grows ? [...frame, ...script(new URL(address).origin)] : frame).join('\n')
}

/** Once in a page is enough; twice does no harm. */
function script(origin: string): string[] {
  return [
    '<script>',
    `  addEventListener('message', function (event) {`,
    `    var news = event.data`,
    `    if (event.origin !== '${origin}' || !news || news.source !== 'consent-replay' || news.type !== 'height') return`,
    `    document.querySelectorAll('iframe').forEach(function (frame) {`,
    `      if (frame.contentWindow === event.source) frame.height = news.height`,
    `    })`,
    `  })`,
    '</script>',
  ]
}

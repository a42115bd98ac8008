// What the written pages have in common: their policy, their head, and what may not stand in them.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The first lies at the root of the site; each other is the whole site again, in a folder by its name. */
export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

export interface Rendered {
  readonly html: string
  readonly title: string
  readonly description: string
  /** What else its head holds. */
  readonly head?: string
}

export const addressIn = (language: Language, route: string): string =>
  language === 'en' ? route : `/${language}${route}`

export const NO_INDEX = '<meta name="robots" content="noindex" />'

export const dist = path.resolve('dist')

export function policy(inline: { scripts?: readonly string[]; styles?: readonly string[] } = {}): string {
  const hashes = (texts: readonly string[] = []): string =>
    texts.map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('')
  const content = [
    `default-src 'none'`,
    `script-src 'self'${hashes(inline.scripts)}`,
    `style-src 'self'${hashes(inline.styles)}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'none'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
  ].join('; ')
  return `<meta http-equiv="Content-Security-Policy" content="${content}" />`
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export function headOf({ title, description, head = '' }: Rendered): string {
  return `<title>${escaped(title)}</title><meta name="description" content="${escaped(description)}" />${head}`
}

/** What the policy would silently drop must not be in the markup. */
export function refuseInline(route: string, html: string): void {
  if (/<script|<style|\sstyle="|\son[a-z]+="/.test(html)) {
    const found = /.{0,80}(?:<script|<style|\sstyle="|\son[a-z]+=").{0,80}/s.exec(html)?.[0]
    throw new Error(`${route}: the rendered page holds inline script or style, which its policy forbids: ${found}`)
  }
}

export function write(file: string, text: string): void {
  const target = path.join(dist, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

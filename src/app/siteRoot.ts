import { currentLocale } from '#content/sentence.ts'

/**
 * The path that the site lives under, with both slashes. No base is built in: the scripts lie in `assets/` below the
 * root, so a script knows where the root is. While developing, modules come from where Vite serves them; pages that are
 * written at build time know no root yet, and their addresses are made relative afterwards.
 */
export function siteRoot(): string {
  if (import.meta.env.SSR) return '/'
  return import.meta.env.PROD ? new URL('../', /* @vite-ignore */ import.meta.url).pathname : '/'
}

/** The same for the pages in the language of the document: English lies at the root, any other in a folder of its own. */
export function languageRoot(language: string = currentLocale()): string {
  return language === 'en' ? siteRoot() : `${siteRoot()}${language}/`
}

import { currentLocale } from '#content/sentence.ts'

/** What stands in place of `app/siteRoot.ts` where pages are opened from the file system: the script lies in the root. */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href

export function siteRoot(): string {
  return new URL('./', script).pathname
}

export function languageRoot(language: string = currentLocale()): string {
  return language === 'en' ? siteRoot() : `${siteRoot()}${language}/`
}

/**
 * The path that the site lives under, with both slashes. No base is built in: the scripts lie in `assets/` below the
 * root, so a script knows where the root is. While developing, modules come from where Vite serves them.
 */
export function siteRoot(): string {
  return import.meta.env.PROD ? new URL('../', /* @vite-ignore */ import.meta.url).pathname : '/'
}

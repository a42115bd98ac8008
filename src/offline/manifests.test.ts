import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Manifest {
  readonly lang: string
  readonly description: string
  readonly icons: readonly { readonly src: string }[]
}

const at = (address: string): string => new URL(address, 'https://replay.example/some/where/').href
const read = (file: string): Manifest => JSON.parse(readFileSync(`public/${file}`, 'utf8')) as Manifest

/** The addresses in it count from where it lies. */
function resolved(file: string): Record<string, unknown> {
  const { icons, ...manifest } = read(file) as Manifest & Record<string, string>
  const address = at(file)
  const inside = (to: string): string => new URL(to, address).href
  return {
    ...manifest,
    id: inside(manifest['id'] ?? ''),
    start_url: inside(manifest['start_url'] ?? ''),
    scope: inside(manifest['scope'] ?? ''),
    icons: icons.map((icon) => ({ ...icon, src: inside(icon.src) })),
  }
}

test('the German app is the same site, begins with its German pages, and does not end at the English ones', () => {
  const german = read('de/manifest.webmanifest')
  expect(german.description).toMatch(/Einwilligung/)
  expect(resolved('de/manifest.webmanifest')).toEqual({
    ...resolved('manifest.webmanifest'),
    lang: 'de',
    description: german.description,
    id: at('de/'),
    start_url: at('de/'),
  })
})

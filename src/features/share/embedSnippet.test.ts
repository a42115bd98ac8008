import { describe, expect, test } from 'vitest'
import { embedAddress, embedSnippet } from './embedSnippet.ts'

const inEnglish = { from: 'en', language: 'en', theme: 'auto' } as const
const link = 'https://replay.example/some/where/play/#v=1&x=%22A%22&u=2016-08-26'

describe('the HTML of a view', () => {
  test('leads to the view below the same site, with the same moment', () => {
    expect(embedAddress({ ...inEnglish, link, view: 'flow' })).toBe(
      'https://replay.example/some/where/embed/flow/#v=1&x=%22A%22&u=2016-08-26',
    )
    expect(
      embedAddress({ ...inEnglish, link: 'https://replay.example/lab/#v=2&b=2016', view: 'metric', theme: 'dark' }),
    ).toBe('https://replay.example/embed/metric/#theme=dark&v=2&b=2016')
    expect(embedAddress({ ...inEnglish, link: 'https://replay.example/compare/', view: 'compare' })).toBe(
      'https://replay.example/embed/compare/',
    )
  })

  test.each([
    ['en', 'de', '/here/play/', '/here/de/embed/phone/'],
    ['de', 'de', '/here/de/play/', '/here/de/embed/phone/'],
    ['de', 'en', '/here/de/play/', '/here/embed/phone/'],
    // A folder may bear the name of a language without being one.
    ['en', 'en', '/de/play/', '/de/embed/phone/'],
    ['de', 'en', '/de/de/play/', '/de/embed/phone/'],
  ] as const)('seen in %s and wanted in %s, leads from %s to %s', (from, language, page, embed) => {
    const address = { from, language, view: 'phone', theme: 'auto' } as const
    expect(embedAddress({ ...address, link: `https://replay.example${page}#v=1` })).toBe(
      `https://replay.example${embed}#v=1`,
    )
  })

  test('says in which language the title is, where the view is in another', () => {
    const seen = { ...inEnglish, link, view: 'phone', title: 'The phone', grows: false } as const
    expect(embedSnippet({ ...seen, language: 'de' })).toContain('title="The phone" lang="en" width="360"')
    expect(embedSnippet(seen)).not.toContain('lang=')
  })

  test('says what is in the frame and what it may do, and breaks out of no attribute', () => {
    const text = embedSnippet({
      ...inEnglish,
      link,
      view: 'phone',
      theme: 'light',
      title: 'The "phone" <1>',
      grows: false,
    })
    expect(text).toBe(
      [
        '<iframe src="https://replay.example/some/where/embed/phone/#theme=light&amp;v=1&amp;x=%22A%22&amp;u=2016-08-26"',
        '  title="The &quot;phone&quot; &lt;1>" width="360" height="770" loading="lazy"',
        '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
      ].join('\n'),
    )
  })

  test('lets the page make room, for nobody but the frames of this site', () => {
    const text = embedSnippet({ ...inEnglish, link, view: 'map', title: 'Map', grows: true })
    expect(text).toContain("event.origin !== 'https://replay.example'")
    expect(text).toContain('frame.contentWindow === event.source')
    expect(text).toContain('allow-downloads')
  })
})

import { describe, expect, test } from 'vitest'
import { embedAddress, embedSnippet } from './embedSnippet.ts'

const link = 'https://replay.example/some/where/play/#v=1&x=%22A%22&u=2016-08-26'

describe('the HTML of a view', () => {
  test('leads to the view below the same site, with the same moment', () => {
    expect(embedAddress(link, 'flow', 'auto')).toBe(
      'https://replay.example/some/where/embed/flow/#v=1&x=%22A%22&u=2016-08-26',
    )
    expect(embedAddress('https://replay.example/lab/#v=2&b=2016', 'metric', 'dark')).toBe(
      'https://replay.example/embed/metric/#theme=dark&v=2&b=2016',
    )
    expect(embedAddress('https://replay.example/compare/', 'compare', 'auto')).toBe(
      'https://replay.example/embed/compare/',
    )
  })

  test('says what is in the frame and what it may do, and breaks out of no attribute', () => {
    const text = embedSnippet({ link, view: 'phone', theme: 'light', title: 'The "phone" <1>', grows: false })
    expect(text).toBe(
      [
        '<iframe src="https://replay.example/some/where/embed/phone/#theme=light&amp;v=1&amp;x=%22A%22&amp;u=2016-08-26"',
        '  title="The &quot;phone&quot; &lt;1>" width="360" height="770" loading="lazy"',
        '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
      ].join('\n'),
    )
  })

  test('lets the page make room, for nobody but the frames of this site', () => {
    const text = embedSnippet({ link, view: 'map', theme: 'auto', title: 'Map', grows: true })
    expect(text).toContain("event.origin !== 'https://replay.example'")
    expect(text).toContain('frame.contentWindow === event.source')
    expect(text).toContain('allow-downloads')
  })
})

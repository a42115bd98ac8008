// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { manifestOf, type Package } from '#domain/scorm/manifest.ts'

const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2'

const least: Package = {
  id: 'consent-replay-x-en',
  version: '1.0.0',
  title: 'X',
  language: 'en',
  opens: 'scorm.html',
  files: ['assets/a b&c.js', 'scorm.html'],
  mastery: null,
}
const read = (given: Partial<Package>): Document =>
  new DOMParser().parseFromString(manifestOf({ ...least, ...given }), 'application/xml')

test('a manifest names one SCO and every file', () => {
  const xml = read({})
  expect(xml.querySelector('schemaversion')?.textContent).toBe('1.2')
  const [resource, ...others] = xml.querySelectorAll('resource')
  expect(others).toEqual([])
  expect(resource?.getAttributeNS(ADLCP, 'scormtype')).toBe('sco')
  expect(resource?.getAttribute('href')).toBe('scorm.html')
  expect(xml.querySelector('item')?.getAttribute('identifierref')).toBe(resource?.getAttribute('identifier'))
  expect(xml.querySelector('organizations')?.getAttribute('default')).toBe(
    xml.querySelector('organization')?.getAttribute('identifier'),
  )
  expect([...xml.querySelectorAll('file')].map((file) => file.getAttribute('href'))).toEqual([
    'assets/a%20b%26c.js',
    'scorm.html',
  ])
  expect(xml.getElementsByTagNameNS(ADLCP, 'masteryscore').length).toBe(0)
  expect(read({ mastery: 80 }).getElementsByTagNameNS(ADLCP, 'masteryscore')[0]?.textContent).toBe('80')
})

test('a manifest is well-formed whatever a lesson is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const xml = read({ title })
      expect(xml.querySelector('parsererror')).toBeNull()
      expect(xml.querySelectorAll('title').length).toBe(2)
    }),
  )
  expect(read({ title: `“<a> & 'b' "c"]]>` }).querySelector('item > title')?.textContent).toBe(`“<a> & 'b' "c"]]>`)
})

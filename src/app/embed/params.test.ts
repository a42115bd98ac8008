import { describe, expect, test } from 'vitest'
import { NO_PARAMS, parseParams } from '#app/embed/params.ts'

describe('what stands after # in the address of an embed', () => {
  test('is nothing, usually', () => {
    expect(parseParams('')).toEqual(NO_PARAMS)
  })

  test('says how it is shown and who may talk to it', () => {
    expect(parseParams('#theme=dark&lang=de&origin=https://course.example&controls=clock')).toEqual({
      theme: 'dark',
      language: 'de',
      origin: 'https://course.example',
      controls: true,
      ignored: [],
      rest: '',
    })
    expect(parseParams('#controls=none').controls).toBe(false)
  })

  test.each([
    ['https://course.example/', 'https://course.example'],
    ['https://COURSE.example:443', 'https://course.example'],
    ['http://127.0.0.1:8000', 'http://127.0.0.1:8000'],
    ['https://course.example/unit/3', null],
    ['https://course.example/?a', null],
    ['course.example', null],
    ['*', null],
    ['null', null],
    ['file:///home/me/course.html', null],
    ['data:text/html,hello', null],
  ])('names an origin that messages can be held against, or none: %s', (given, origin) => {
    const params = parseParams(`#origin=${encodeURIComponent(given)}`)
    expect(params.origin).toBe(origin)
    expect(params.ignored).toEqual(origin === null ? [`origin=${encodeURIComponent(given)}`] : [])
  })

  test('leaves what is shown to the reader of links, as it stands', () => {
    const { rest, ignored } = parseParams('#v=1&theme=dark&a=2016-08-26.agree&x=a%26b&size=3')
    expect(rest).toBe('v=1&a=2016-08-26.agree&x=a%26b&size=3')
    expect(ignored).toEqual([])
  })

  test('is left out and named where it is not understood', () => {
    expect(parseParams('#theme=blue&theme=dark&controls=toString&lang=fr&lang=de&origin=%')).toEqual({
      ...NO_PARAMS,
      ignored: ['theme=blue', 'theme=dark', 'controls=toString', 'lang=fr', 'lang=de', 'origin=%'],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { CATEGORY_IDS, REGIME_IDS, type RegimeId } from '#domain/dataflow/ids.ts'
import { statuses } from '#domain/dataflow/status.ts'
import { matrixPicture, type MatrixPicture } from './rows.ts'

function picture(from: RegimeId, to: RegimeId): MatrixPicture {
  return matrixPicture(statuses(to, true), statuses(from, true))
}

function lines({ groups }: MatrixPicture): string[] {
  return groups.flatMap((group) => [
    `${group.id} ${group.size}`,
    ...group.items.map((item) => (item.length === 1 ? item[0].category : `+${item.length}`)),
  ])
}

describe('the picture of the matrix', () => {
  it('is what the drawing shows after agreeing with sharing switched off', () => {
    expect(lines(picture('pre2016', 'optout2016'))).toEqual([
      'named 6',
      'phone',
      'presence',
      'usage',
      'device',
      'network',
      'transactions',
      'openClause 15',
      'contacts',
      'noncontacts',
      'profile',
      '+12',
      'notShared 3',
      'messages',
      '+2',
    ])
  })

  it('does not tell before an answer: neutral names, the same rows', () => {
    const before = picture('pre2016', 'pre2016')
    expect(before.neutral).toBe(true)
    expect(lines(before)).toEqual(lines(picture('pre2016', 'optout2016')))
    expect(picture('pre2016', 'on2016').neutral).toBe(false)
  })

  it.each(REGIME_IDS.flatMap((to) => REGIME_IDS.map((from) => [from, to] as const)))(
    'holds each kind of data once, and folds only what is alike: %s to %s',
    (from, to) => {
      const items = picture(from, to).groups.flatMap((group) => group.items)
      expect(
        items
          .flat()
          .map((row) => row.category)
          .toSorted(),
      ).toEqual(CATEGORY_IDS.toSorted())
      for (const item of items)
        for (const row of item)
          expect(row.cells.map((cell) => [cell.status, cell.previous])).toEqual(
            item[0].cells.map((cell) => [cell.status, cell.previous]),
          )
    },
  )

  it('puts a word under the first tile of a run that the row above does not say', () => {
    const [named, openClause] = picture('pre2016', 'optout2016').groups
    const words = (row: number, group = named) => group?.items[row]?.[0].cells.map((cell) => cell.word)
    expect(words(0)).toEqual([3, 0, 0, 2, 0, 0, 0])
    expect(words(1)).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(words(5)).toEqual([0, 0, 0, 2, 0, 1, 0])
    expect(words(0, openClause)).toEqual([1, 2, 0, 2, 0, 0, 0])
  })

  it('marks what changed, and only that', () => {
    const rows = picture('on2016', 'optout2016').groups.flatMap((group) => group.items.flat())
    expect(rows.filter((row) => !row.changed).map((row) => row.category)).toEqual([
      'transactions',
      'messages',
      'businessMessages',
      'backups',
    ])
    const phone = rows.find((row) => row.category === 'phone')
    expect(phone?.cells.filter((cell) => cell.changed).map((cell) => cell.purpose)).toEqual(['product', 'ads'])
  })
})

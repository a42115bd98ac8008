import { describe, expect, test } from 'vitest'
import { OPTIONS, type Answers, type Given } from '#domain/mine/answers.ts'
import { chances2016 } from '#domain/mine/chances.ts'
import { mineOf } from '#domain/mine/fates.ts'
import { factIdsOf } from './factIdsOf.ts'
import { mineFile } from './mineFile.ts'
import { minePage } from './minePage.ts'

const ALL: readonly Answers[] = OPTIONS.joined.flatMap((joined) =>
  OPTIONS.region.flatMap((region) =>
    OPTIONS.found.flatMap((found) => OPTIONS.accepted.map((accepted) => ({ joined, region, found, accepted }))),
  ),
)

describe('for every combination of answers', () => {
  test('each part has something to say, in sentences that rest on facts', () => {
    const faults: string[] = []
    for (const answers of ALL) {
      const parts = minePage(mineOf(answers))
      if (factIdsOf(parts).length <= 10) faults.push(`few facts: ${JSON.stringify(answers)}`)
      for (const { id, blocks } of parts) {
        if (blocks.length === 0) faults.push(`${id}: ${JSON.stringify(answers)}`)
        for (const block of blocks)
          if (block.kind === 'flows' && block.groups.some(({ lines }) => lines.length === 0)) faults.push(id)
      }
    }
    expect(faults).toEqual([])
  })
})

test('the taps in the words are those that the engine finds', () => {
  const [life] = mineOf({ joined: 'before', region: 'uk', found: 'left', accepted: 'yes' }).lives
  if (!life) throw new Error('no life')
  // mine.could.agreeTaps says one, mine.could.offTaps says four.
  expect(chances2016(life)).toMatchObject({ tapsToAgree: 1, tapsToSwitchOff: 4 })
})

describe('the file', () => {
  const answers: Answers = { joined: 'before', region: 'germany', found: 'left', accepted: 'unknown' }
  const given: Given = answers

  test('holds the answers, every part, the day, and the sources with their addresses', async () => {
    const mine = mineOf(answers)
    const text = await mineFile({ mine, parts: minePage(mine), given })
    expect(text).toMatch(/^# What did I agree to\?\n/)
    expect(text).toContain('As of 22 November 2026')
    expect(text).toContain('A reconstruction')
    expect(text).toContain('- Where do you live? Germany')
    for (const name of ['In short', 'What may flow', 'What hangs on what you do not know', 'By whose word'])
      expect(text).toContain(`## ${name}`)
    for (const name of ['What I could have done, and until when', 'What I can do today', 'Sources'])
      expect(text).toContain(`## ${name}`)
    expect(text).toMatch(/\| The company’s word \|/)
    expect(text).toMatch(/- K04: .*https:\/\/faq\.whatsapp\.com\/iphone\/26000110/)
    expect(text).toContain(
      'Europe: the text of 2021 names settings and objecting, where the other text names deleting the account. [P16, WA-2021-EEA]',
    )
    expect(text).not.toMatch(/undefined|null|\{\w+\}/)
  })
})

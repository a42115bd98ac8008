import { describe, expect, it } from 'vitest'
import { isFactId } from '#domain/evidence/facts.ts'
import {
  CLAUSE_TOPICS,
  clauseChange,
  clauses,
  isThere,
  POLICY_TEXTS,
  policyTexts,
  type ClauseId,
  type ClauseRow,
} from '#domain/evidence/policies.ts'
import { isSourceId } from '#domain/evidence/sources.ts'

const rows = Object.entries(clauses) as readonly (readonly [ClauseId, ClauseRow])[]

describe('the clauses of the texts', () => {
  it('each stand under one topic', () => {
    expect(Object.values(CLAUSE_TOPICS).flat().toSorted()).toEqual(rows.map(([id]) => id).toSorted())
  })

  it.each(rows)('%s rests on sources that resolve, in every text', (_, row) => {
    for (const text of POLICY_TEXTS) {
      const ids: readonly string[] = row[text].ids
      expect(ids.length).toBeGreaterThan(0)
      expect(ids.filter((id) => !isFactId(id) && !isSourceId(id))).toEqual([])
    }
  })

  it.each(rows)('%s stands as the text before it allows', (_, row) => {
    for (const text of POLICY_TEXTS) {
      const { before } = policyTexts[text]
      const was = before === null ? null : isThere(row[before].standing)
      const { standing } = row[text]
      if (standing === 'new') expect(was, text).toBe(false)
      if (standing === 'same') expect(was, text).toBe(true)
      // Gone is also what a source calls gone where our record of the text before is silent.
      if (standing === 'removed') expect(was, text).not.toBe(false)
      if (standing === 'absent') expect(was, text).not.toBe(true)
      if (standing === 'changed') expect(was, text).not.toBe(false)
    }
  })

  it('the paragraph on opting out was printed in 2020 and gone in 2021', () => {
    expect(isThere(clauses.optOut.terms2020.standing)).toBe(true)
    expect(clauses.optOut.world2021.standing).toBe('removed')
  })
})

describe('the difference of two texts', () => {
  it('is told along the line of the texts', () => {
    expect(clauseChange('optOut', 'terms2020', 'world2021')).toBe('went')
    expect(clauseChange('integrations', 'terms2016', 'world2021')).toBe('came')
    expect(clauseChange('ads', 'terms2016', 'terms2020')).toBe('same')
    expect(clauseChange('ads', 'terms2016', 'world2021')).toBe('changed')
    expect(clauseChange('detail', 'terms2012', 'terms2016')).toBe('neither')
  })

  it('claims no change between two texts of which neither grew out of the other', () => {
    expect(clauseChange('share', 'world2021', 'europe2021')).toBe('both')
    expect(clauseChange('ads', 'world2021', 'europe2021')).toBe('went')
  })

  it('says nothing where our record says nothing', () => {
    expect(clauseChange('optOut', 'terms2016', 'europe2018')).toBe('unread')
  })
})

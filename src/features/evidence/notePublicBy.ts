import { conflicts } from '#domain/evidence/conflicts.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { evidencePublicOn, isPublicOn } from '#domain/evidence/publicOn.ts'
import { evidenceNote, type EvidenceNote } from './evidenceNote.ts'

/** How many sources of these facts came later than the day, each once. */
export function laterSources(ids: readonly string[], day: IsoDay): number {
  const later = ids.flatMap((id) => {
    const note = evidenceNote(id)
    return note.kind === 'fact' ? note.fact.sources.filter((source) => isPublicOn(source, day) === false) : []
  })
  return new Set(later.map(({ id }) => id)).size
}

/** A fact as far as it was public: without later sources, and without what was said against it later. */
export function notePublicBy(note: EvidenceNote, day: IsoDay): EvidenceNote {
  if (note.kind !== 'fact') return note
  const { fact } = note
  const registered = fact.registered.filter(({ id }) =>
    conflicts[id].flat().every((one) => evidencePublicOn(one, day) !== false),
  )
  const listed = typeof fact.conflicts === 'string' ? null : fact.conflicts
  const named = new Set<string>(fact.registered.map(({ id }) => id))
  const others = listed?.filter((id) => !named.has(id) && evidencePublicOn(id, day) !== false) ?? []
  const kept = [...registered.map(({ id }) => id), ...others]
  // A sentence about what stands against it bears no date of its own: it stays only if nothing that it may mean is later.
  const isLater = listed !== null && kept.length < listed.length
  const [first, ...rest] = kept
  return {
    kind: 'fact',
    fact: {
      ...fact,
      against: isLater ? null : fact.against,
      registered,
      conflicts: fact.conflicts === 'noted' ? 'noted' : first === undefined ? null : [first, ...rest],
      sources: fact.sources.filter((source) => isPublicOn(source, day) !== false),
    },
  }
}

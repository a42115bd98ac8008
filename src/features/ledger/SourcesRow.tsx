import { use, useEffect, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { EvidenceContext } from '#ui/EvidenceMark.tsx'
import styles from './Ledger.module.css'
import { weakestOf, type Strength } from './strength.ts'

const WORDS = {
  1: 'ledger.sources.weak',
  2: 'ledger.sources.middling',
  3: 'ledger.sources.strong',
} as const satisfies Record<Strength, string>

/** The tables of facts must not sit in front of the first view: they come after it. */
function useStrength(ids: readonly string[]): Strength | null {
  const [known, setKnown] = useState<{ readonly key: string; readonly strength: Strength | null } | null>(null)
  const key = ids.join(' ')
  useEffect(() => {
    let isWanted = true
    void import('#domain/evidence/facts.ts').then(({ isFactId, strengthOf }) => {
      if (isWanted) setKnown({ key, strength: weakestOf(key.split(' ').filter(isFactId).map(strengthOf)) })
    })
    return () => {
      isWanted = false
    }
  }, [key])
  return known?.key === key ? known.strength : null
}

interface SourcesRowProps {
  readonly ids: readonly string[]
  readonly title: string
}

/** On how many facts an entry rests, how well they are attested, and the way to them. */
export function SourcesRow({ ids, title }: SourcesRowProps): ReactNode {
  const open = use(EvidenceContext)
  const strength = useStrength(ids)
  if (ids.length === 0) return say('ledger.sources.none')
  return (
    <span className={styles.sources}>
      <button
        type="button"
        className={styles.textButton}
        aria-label={say('ledger.sources.open', { count: ids.length })}
        onClick={() => open({ ids, sentence: title })}
      >
        {ids.length}
      </button>
      {strength === null ? null : <StrengthDots strength={strength} />}
    </span>
  )
}

function StrengthDots({ strength }: { readonly strength: Strength }): ReactNode {
  const words = say(WORDS[strength])
  return (
    <svg width={42} height={12} viewBox="0 0 42 12" role="img" aria-label={words}>
      <title>{words}</title>
      {([1, 2, 3] as const).map((dot) => (
        <circle key={dot} cx={dot * 14 - 9} cy={6} r={4.25} className={dot <= strength ? undefined : styles.hollow} />
      ))}
    </svg>
  )
}

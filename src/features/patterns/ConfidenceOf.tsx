import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { authoritiesOf } from '#domain/patterns/authorities.ts'
import { patterns } from '#domain/patterns/elements.ts'
import type { PatternId } from '#domain/patterns/pattern.ts'
import { SourceLinks } from './SourceLinks.tsx'
import styles from './Patterns.module.css'

const DEBATED = ['E7', 'E8', 'E17'] as const

/** How sure the notes are, on whose word, and whether people differ. */
export function ConfidenceOf({ id }: { readonly id: PatternId }): ReactNode {
  const { confidence } = patterns[id]
  const debated = DEBATED.find((one) => one === id)
  return (
    <>
      <p>
        <b>{say(`patterns.confidence.${confidence}`)}.</b>{' '}
        {confidence === 'strong' ? <Authority id={id} /> : say(`patterns.confidence.${confidence}.text`)}
      </p>
      {id === 'E3' ? <p>{say('patterns.confidence.E3')}</p> : null}
      {debated === undefined ? (
        <p className={styles.second}>
          <b>{say('patterns.undebated')}.</b> {say('patterns.undebated.text')}
        </p>
      ) : (
        <p className={styles.debated}>
          <b>{say('patterns.debated')}.</b> {say(`patterns.debated.${debated}`)}
        </p>
      )}
    </>
  )
}

/** Whose word makes it strong. */
function Authority({ id }: { readonly id: PatternId }): ReactNode {
  const authorities = authoritiesOf(id)
  if (authorities === null) return null
  return (
    <>
      {say(`patterns.confidence.${authorities.how}`)} <SourceLinks ids={authorities.by} />
    </>
  )
}

import type { ReactNode } from 'react'
import { certaintyText, verificationText } from '#content/certaintyWords.ts'
import { RecordLine } from '#content/RecordLine.tsx'
import { say } from '#content/say.ts'
import { CERTAINTIES } from '#domain/evidence/certainty.ts'
import { BASES } from '#domain/evidence/define.ts'
import { facts } from '#domain/evidence/facts.ts'
import { STANDINGS } from '#domain/evidence/seedClaim.ts'
import { VERIFICATIONS } from '#domain/evidence/source.ts'
import { Group, Part } from './Frame.tsx'
import { marksOf2016, scaleOfBasis, scaleOfReading, scaleOfStanding, scaleOfStatus, type Place } from './scale.ts'
import { ScaleMark } from './ScaleMark.tsx'
import { ALL_FACT_IDS } from './storyParts.ts'
import styles from './Facts.module.css'

function placeText(place: Place): string {
  return place === 'asCited' || place === 'none' ? say(`facts.scale.${place}`) : certaintyText(place)
}

function countOf(status: string): number {
  return ALL_FACT_IDS.filter((id) => facts[id].status === status).length
}

function readingText(kind: (typeof VERIFICATIONS)[number]): string {
  const [official, other] = [scaleOfReading[kind]('primary'), scaleOfReading[kind]('press')]
  if (official === other) return certaintyText(official)
  return say('facts.scale.official', { official: certaintyText(official), other: certaintyText(other) })
}

/** The one scale, and how the five ways of marking certainty lead to it. */
export function ScalePart(): ReactNode {
  return (
    <Part id="scale" title={say('facts.scale.title')}>
      <p>{say('facts.scale.text')}</p>
      <ol className={styles.ranks}>
        {CERTAINTIES.map((certainty) => (
          <li key={certainty}>
            <span className={styles.sure}>
              <ScaleMark certainty={certainty} />{' '}
              {say('facts.scale.count', {
                place: certaintyText(certainty),
                count: ALL_FACT_IDS.filter((id) => facts[id].certainty === certainty).length,
              })}
            </span>
          </li>
        ))}
      </ol>
      <Mapping
        title={say('facts.scale.facts2016')}
        isRecorded
        rows={marksOf2016.map(([mark, place]) => [mark, placeText(place)])}
      />
      <Mapping
        title={say('facts.scale.facts2021')}
        isRecorded
        rows={scaleOfStatus.filter(([mark]) => countOf(mark) > 0).map(([mark, place]) => [mark, placeText(place)])}
      />
      <Mapping
        title={say('facts.scale.sources')}
        rows={VERIFICATIONS.map((kind) => [verificationText(kind), readingText(kind)])}
      />
      <Mapping
        title={say('facts.scale.cells')}
        rows={BASES.map((basis) => [say(`facts.basis.${basis}`), placeText(scaleOfBasis[basis])])}
      />
      <Mapping
        title={say('facts.scale.claims')}
        rows={STANDINGS.map((standing) => [say(`facts.standing.${standing}`), placeText(scaleOfStanding[standing])])}
      />
    </Part>
  )
}

interface MappingProps {
  readonly title: string
  /** Its marks stand as they are recorded. */
  readonly isRecorded?: boolean
  readonly rows: readonly (readonly [mark: string, place: string])[]
}

function Mapping({ title, isRecorded = false, rows }: MappingProps): ReactNode {
  return (
    <Group title={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('facts.scale.mark')}</th>
            <th scope="col">{say('facts.scale.place')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([mark, place]) => (
            <tr key={mark}>
              <th scope="row">{isRecorded ? <RecordLine text={mark} /> : mark}</th>
              <td>{place}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Group>
  )
}

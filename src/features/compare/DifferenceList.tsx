import { useId, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { SIDES } from '#domain/compare/comparison.ts'
import type { Difference } from '#domain/compare/differences.ts'
import { nearestDifference } from '#domain/compare/stops.ts'
import { goToDay } from '#store/comparison.ts'
import { Button } from '#ui/Button.tsx'
import { Glyph } from '#ui/Glyph.tsx'
import { differenceLabel, differenceSays } from './differenceSays.ts'
import { SideMark } from './SideMark.tsx'
import { useComparison } from './useComparison.ts'
import styles from './Compare.module.css'

/** What differs on this day, in words, the heaviest first: it is told before it is shown. */
export function DifferenceList(): ReactNode {
  const { differences, names } = useComparison()
  const id = useId()
  return (
    <section className={styles.differences} aria-labelledby={id}>
      <h2 id={id} className="visuallyHidden">
        {say('compare.differences')}
      </h2>
      <div className={styles.names} aria-hidden="true">
        {SIDES.map((side) => (
          <p key={side}>
            <SideMark side={side} /> {names[side]}
          </p>
        ))}
      </div>
      {differences.length === 0 ? <Alike /> : null}
      <ol>
        {differences.map((one, index) => (
          <li key={keyOf(one)} className={styles.difference}>
            {/* Of several of one kind, the first bears the name for those who see them together. */}
            <h3 className={differences[index - 1]?.kind === one.kind ? 'visuallyHidden' : styles.label}>
              {differenceLabel(one)}
            </h3>
            {SIDES.map((side) => (
              <div key={side} className={styles.says}>
                <SideMark side={side} spoken={names[side]} />
                <p className={one.kind === 'pairs' ? styles.withGlyph : undefined}>
                  {one.kind === 'pairs' ? (
                    <span className={styles.glyph}>
                      <Glyph status={one[side]} size={index === 0 ? 'cell' : 'legend'} />
                    </span>
                  ) : null}
                  <span>{differenceSays(one, side)}</span>
                </p>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Nothing to tell on this day; where the two part, and how to make them part. */
function Alike(): ReactNode {
  const { comparison } = useComparison()
  const next = nearestDifference(comparison)
  return (
    <div className={styles.none}>
      <p>{say('compare.none')}</p>
      {next ? <Button onClick={() => goToDay(next)}>{say('compare.nextDifference')}</Button> : null}
    </div>
  )
}

function keyOf(one: Difference): string {
  return one.kind === 'pairs' ? `${one.a} ${one.b}` : one.kind
}

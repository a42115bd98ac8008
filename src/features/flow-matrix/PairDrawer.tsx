import type { ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { CategoryId, PurposeId } from '#domain/dataflow/ids.ts'
import { pairIndex } from '#domain/dataflow/pairs.ts'
import { heldPairBecause } from '#domain/dataflow/status.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Region } from '#domain/scenario/types.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Glyph } from '#ui/Glyph.tsx'
import { StatusWord } from '#ui/StatusWord.tsx'
import { PairSources } from './PairSources.tsx'
import { sinceEntry } from './since.ts'
import styles from './PairDrawer.module.css'

interface PairDrawerProps {
  readonly category: CategoryId
  readonly purpose: PurposeId
  readonly moment: Moment
  readonly region: Region
  readonly parentAccount: boolean
  /** Only what was public on the day counts. */
  readonly isCut?: boolean
  /** No source of that day bears the pair out. */
  readonly isUnknown?: boolean
  readonly onClose: () => void
}

/** One pair: what it is, since when, why, and who says so. */
export function PairDrawer({
  category,
  purpose,
  moment,
  region,
  parentAccount,
  isCut = false,
  isUnknown = false,
  onClose,
}: PairDrawerProps): ReactNode {
  const index = pairIndex(category, purpose)
  const status = moment.statuses[index] ?? 'blank'
  const previous = moment.previousStatuses[index] ?? 'blank'
  const since = sinceEntry(moment.entries, {
    category,
    purpose,
    parentAccount,
    place: { reading: moment.lens.reading, region },
  })
  const names = { category: say(`category.${category}`), purpose: say(`purpose.${purpose}.name`) }
  return (
    <Dialog title={say('drawer.title', names)} closeLabel={say('dialog.close')} place="side" onClose={onClose}>
      <div className={styles.strand}>
        <Glyph status={status} />
      </div>
      <p className={styles.status}>
        <StatusWord status={status}>{say(isUnknown ? 'cutoff.unknown.status' : `status.${status}`)}</StatusWord>
      </p>
      <p className={styles.means}>
        {isUnknown ? say('cutoff.unknown.means', { day: dayLong(moment.on) }) : say(`status.${status}.means`)}
      </p>
      {previous === status ? null : (
        <p className={styles.was}>
          {previous === 'blank' ? null : <Glyph status={previous} size="ghost" />}
          {say('drawer.was', { status: say(`flow.is.${previous}`) })}
        </p>
      )}
      <dl className={styles.facts}>
        {isUnknown ? null : (
          <>
            <Row name={say('drawer.since')}>
              {since ? say('drawer.since.day', { day: dayLong(since.on), entry: since.n }) : say('drawer.since.start')}
            </Row>
            <Row name={say('drawer.why')}>{say(`drawer.why.${whyOf(moment, category, purpose, status)}`)}</Row>
          </>
        )}
        <Row name={say('drawer.category')}>{say(`category.${category}.plain`)}</Row>
        <Row name={say('drawer.purpose')}>{say(`purpose.${purpose}.plain`)}</Row>
      </dl>
      <PairSources
        category={category}
        purpose={purpose}
        regime={moment.regime}
        on={moment.on}
        place={{ reading: moment.lens.reading, region }}
        parentAccount={parentAccount}
        isCut={isCut}
      />
    </Dialog>
  )
}

function whyOf({ regime, lens }: Moment, category: CategoryId, purpose: PurposeId, status: string) {
  if (status !== 'held' && status !== 'heldOpen') return 'text'
  return heldPairBecause(regime, category, purpose, lens) ?? 'text'
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

import type { ReactNode } from 'react'
import { Assumption, Claim } from '#content/Claim.tsx'
import type { Said } from '#content/said.ts'
import { say } from '#content/say.ts'
import { Say } from '#content/Say.tsx'
import { evidenceOf } from '#content/sentence.ts'
import type { Mine } from '#domain/mine/fates.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { StatusWord } from '#ui/StatusWord.tsx'
import type { FlowGroup } from './flowLines.ts'
import type { Block } from './parts.ts'
import { ReadingTable } from './ReadingTable.tsx'
import styles from './Mine.module.css'

interface BlocksProps {
  readonly blocks: readonly Block[]
  readonly mine: Mine
}

export function Blocks({ blocks, mine }: BlocksProps): ReactNode {
  // oxlint-disable-next-line react/no-array-index-key -- the blocks of one answer never reorder
  return blocks.map((block, index) => <OneBlock key={index} block={block} mine={mine} />)
}

function OneBlock({ block, mine }: { readonly block: Block; readonly mine: Mine }): ReactNode {
  switch (block.kind) {
    case 'sentences':
      return <Sentences all={block.all} />
    case 'notes':
      return (
        <div className={styles.notes}>
          <Sentences all={block.all} />
        </div>
      )
    case 'alternatives':
      return <Alternatives all={block.all} />
    case 'flows':
      return block.groups.map((group) => <Flows key={group.title} group={group} />)
    case 'group':
      return (
        <div className={styles.group}>
          <h4 className={styles.groupName}>{block.title}</h4>
          <Blocks blocks={block.blocks} mine={mine} />
        </div>
      )
    case 'readings':
      return <ReadingTable mine={mine} />
  }
}

function Sentences({ all }: { readonly all: readonly Said[] }): ReactNode {
  return all.map((said) => (
    <p key={said.id + JSON.stringify(said.values ?? '')} className={styles.sentence}>
      <Sentence said={said} />
    </p>
  ))
}

/** A sentence, shown as its kind demands; on paper the names of its facts stand behind it. */
function Sentence({ said }: { readonly said: Said }): ReactNode {
  const values = said.values ? { values: said.values } : {}
  switch (said.kind) {
    case 'claim':
      return (
        <span className={styles.told} data-facts={evidenceOf(said.id).join(' ')}>
          <Claim id={said.id} {...values} />
        </span>
      )
    case 'assumption':
      return <Assumption id={said.id} {...values} />
    case 'plain':
      return <Say id={said.id} {...values} />
  }
}

function Alternatives({ all }: { readonly all: readonly (readonly Said[])[] }): ReactNode {
  return (
    <ul className={styles.alternatives}>
      {all.map((one, index) => (
        <li key={one.map(({ id }) => id).join()} className={styles.alternative}>
          <span className={styles.either}>{say(index === 0 ? 'mine.either' : 'mine.or')}</span>
          <div>
            <Sentences all={one} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Flows({ group: { status, title, lines } }: { readonly group: FlowGroup }): ReactNode {
  return (
    <div className={styles.flows} data-status={status}>
      <p className={styles.flowName}>
        <Glyph status={status} size="legend" /> <StatusWord status={status}>{title}</StatusWord>
      </p>
      <ul>
        {lines.map(({ things, uses, since, was }) => (
          <li key={`${things} ${uses}`} className={styles.flow}>
            <span className={styles.things}>{things}</span>
            <span className={styles.uses}>
              {uses}
              {since === null ? null : <span className={styles.since}>{since}</span>}
              {was === null ? null : <span className={styles.since}>{was}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { MOST } from '#domain/study/forms.ts'
import type { Assignment } from '#domain/study/types.ts'
import { useBuilder } from './builderContext.ts'
import { CollectorFields } from './CollectorFields.tsx'
import { CompletionFields } from './CompletionFields.tsx'
import { ExclusionFields } from './ExclusionFields.tsx'
import { CheckList, RadioField } from './choiceFields.tsx'
import { TextField } from './fields.tsx'
import { OutcomeFields } from './OutcomeFields.tsx'
import { randomSeed } from './randomSeed.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Builder.module.css'

const WAYS = ['links', 'participantId', 'kiosk'] as const
const AT = '$.assignment'

/** Who gets which condition, where data go, what is counted, and who is left out. */
export function StepAssignment(): ReactNode {
  return (
    <>
      <h3 className={styles.part}>{say('studyPage.assignment')}</h3>
      <AssignmentFields />
      <h3 className={styles.part}>{say('studyPage.collectors')}</h3>
      <CollectorFields />
      <h3 className={styles.part}>{say('studyPage.outcomes')}</h3>
      <OutcomeFields />
      <h3 className={styles.part}>{say('studyPage.exclusions')}</h3>
      <ExclusionFields />
      <h3 className={styles.part}>{say('studyPage.completion')}</h3>
      <CompletionFields />
    </>
  )
}

function AssignmentFields(): ReactNode {
  const { study, edit } = useBuilder()
  const { assignment } = study
  const count = conditionsOf(study).length
  const change = (made: (now: Assignment) => Assignment): void =>
    edit((now) => ({ ...now, assignment: made(now.assignment) }))

  function by(way: Assignment['by']): void {
    change((now) => {
      if (way === 'participantId') return { by: way, seed: now.seed }
      return { by: way, seed: now.seed, blocks: 'blocks' in now ? now.blocks : usualBlocks(count) }
    })
  }

  return (
    <>
      <RadioField
        path={`${AT}.by`}
        label={say('studyPage.assignment.label')}
        value={assignment.by}
        options={WAYS.map((value) => ({
          value,
          label: say(`studyPage.assignment.${value}`),
          hint: say(`studyPage.assignment.${value}.hint`),
        }))}
        onChange={by}
      />
      <TextField
        path={`${AT}.seed`}
        label={say('studyPage.seed.label')}
        hint={say('studyPage.seed.hint')}
        width="short"
        value={assignment.seed}
        onChange={(seed) => change((now) => ({ ...now, seed }))}
      />
      {assignment.seed === '' ? (
        <Button look="quiet" onClick={() => change((now) => ({ ...now, seed: randomSeed() }))}>
          {say('studyPage.seed.random')}
        </Button>
      ) : null}
      {'blocks' in assignment && count < 2 && assignment.blocks.length === 0 ? (
        <p className={styles.hint} data-path={`${AT}.blocks`}>
          {say('studyPage.blocks.later')}
        </p>
      ) : 'blocks' in assignment ? (
        <CheckList
          path={`${AT}.blocks`}
          label={say('studyPage.blocks.label')}
          hint={say('studyPage.blocks.hint')}
          values={assignment.blocks.map(String)}
          options={blockSizes(count, assignment.blocks).map((size) => ({
            value: String(size),
            label: say('studyPage.blocks.size', { size }),
          }))}
          onChange={(sizes) => change((now) => ({ ...now, blocks: sizes.map(Number) }))}
        />
      ) : null}
    </>
  )
}

const SIZES = 4

/** Those that hold each condition equally often; and whatever a file brought along. */
function blockSizes(count: number, chosen: readonly number[]): readonly number[] {
  const least = Math.max(count, 1)
  const fitting = Array.from({ length: SIZES }, (_, index) => least * (index + 1)).filter(
    (size) => size >= 2 && size <= MOST.block,
  )
  return [...new Set([...fitting, ...chosen])].sort((a, b) => a - b)
}

function usualBlocks(count: number): readonly number[] {
  return count < 2 ? [] : [count * 2, count * 3].filter((size) => size <= MOST.block)
}

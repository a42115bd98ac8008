import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { canonicalJson } from '#domain/canonical/canonicalJson.ts'
import { sha256Hex } from '#domain/canonical/sha256.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { consentFaults } from '#domain/study/consentCheck.ts'
import { parseStudy } from '#domain/study/parse.ts'
import { studyAsFile } from '#domain/study/print.ts'
import type { Condition } from '#domain/study/types.ts'
import type { StudyDraft } from '#store/studies/draft.ts'
import { Button } from '#ui/Button.tsx'
import { useBuilder } from './builderContext.ts'
import { conditionName } from './conditionName.ts'
import { printStudyAddress } from './studyAddress.ts'
import type { StudySlots } from './studySlots.ts'
import styles from './Builder.module.css'

interface PreviewButtonsProps extends Pick<StudySlots, 'onPreview'> {
  readonly draft: StudyDraft
}

/** Each condition as a participant will see it; a preview lies apart from all data and is never sent. */
export function PreviewButtons({ draft, onPreview }: PreviewButtonsProps): ReactNode {
  const { study } = useBuilder()
  const conditions = conditionsOf(study)
  // The run shows the consent screen as it is written: it has to be one that can be shown.
  const isFair = Object.values(consentFaults(study.consent)).every((faults) => faults.length === 0)
  const isReadable = parseStudy(study).ok
  if (conditions.length === 0 || !isFair || !isReadable)
    return <p className={styles.hint}>{say('studyPage.preview.needs')}</p>

  async function begin(condition: Condition): Promise<void> {
    await draft.flush()
    const { value: study, kept } = draft.state.getState()
    const text = canonicalJson(studyAsFile(study))
    onPreview({ study, text, hash: sha256Hex(text) }, condition, printStudyAddress({ key: kept.key, step: 'publish' }))
  }

  return (
    <>
      <p className={styles.hint}>{say('studyPage.preview.hint')}</p>
      <ul className={styles.chips}>
        {conditions.map((condition) => (
          <li key={condition.id}>
            <Button icon="play" onClick={() => void begin(condition)}>
              {say('studyPage.preview.of', { condition: conditionName(study, condition) })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

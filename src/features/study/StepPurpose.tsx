import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { MOST } from '#domain/study/forms.ts'
import { Button } from '#ui/Button.tsx'
import { useBuilder, usePart } from './builderContext.ts'
import { ConsentDrawing } from './ConsentDrawing.tsx'
import { ConsentFields } from './ConsentFields.tsx'
import { CheckField } from './choiceFields.tsx'
import { TextField } from './fields.tsx'
import { shortNameOf } from './names.ts'
import styles from './Builder.module.css'

/** What it is about, what participants are told, and the screen on which they are asked. */
export function StepPurpose(): ReactNode {
  const [ethics, change] = usePart('ethics')
  return (
    <>
      <TitleFields />
      <h3 className={styles.part}>{say('studyPage.told')}</h3>
      <Templated
        part="information"
        isEmpty={ethics.information === ''}
        onUse={(information) => change({ information })}
      >
        <TextField
          path="$.ethics.information"
          label={say('studyPage.information.label')}
          hint={say('studyPage.information.hint')}
          rows={8}
          value={ethics.information}
          onChange={(information) => change({ information })}
        />
      </Templated>
      <TextField
        path="$.ethics.contact"
        label={say('studyPage.contact.label')}
        hint={say('studyPage.contact.hint')}
        value={ethics.contact}
        onChange={(contact) => change({ contact })}
      />
      <TextField
        path="$.ethics.approval"
        label={say('studyPage.approval.label')}
        hint={say('studyPage.approval.hint')}
        width="short"
        value={ethics.approval}
        onChange={(approval) => change({ approval })}
      />
      <CheckField
        path="$.ethics.deception"
        label={say('studyPage.deception.label')}
        hint={say('studyPage.deception.hint')}
        value={ethics.deception}
        onChange={(deception) => change({ deception })}
      />
      <Templated part="debrief" isEmpty={ethics.debrief === ''} onUse={(debrief) => change({ debrief })}>
        <TextField
          path="$.ethics.debrief"
          label={say('studyPage.debrief.label')}
          hint={say('studyPage.debrief.hint')}
          rows={6}
          value={ethics.debrief}
          onChange={(debrief) => change({ debrief })}
        />
      </Templated>
      <h3 className={styles.part}>{say('studyPage.consent')}</h3>
      <p className={styles.hint}>{say('studyPage.consent.lede')}</p>
      <ConsentFields />
      <ConsentDrawing />
    </>
  )
}

function TitleFields(): ReactNode {
  const { study, edit } = useBuilder()

  /** The short name follows the title until somebody writes one. */
  function retitle(title: string): void {
    edit((now) => {
      const follows = /^study(-\d+)?$/.test(now.id) || now.id === shortNameOf(now.title)
      return { ...now, title, id: follows ? shortNameOf(title) || now.id : now.id }
    })
  }

  return (
    <>
      <TextField path="$.title" label={say('studyPage.title.label')} value={study.title} onChange={retitle} />
      <TextField
        path="$.id"
        label={say('studyPage.id.label')}
        hint={say('studyPage.id.hint', { most: MOST.label })}
        width="short"
        value={study.id}
        onChange={(id) => edit((now) => ({ ...now, id }))}
      />
      <TextField
        path="$.purpose"
        label={say('studyPage.purpose.label')}
        hint={say('studyPage.purpose.hint')}
        rows={3}
        value={study.purpose}
        onChange={(purpose) => edit((now) => ({ ...now, purpose }))}
      />
    </>
  )
}

interface TemplatedProps {
  readonly part: 'information' | 'debrief'
  readonly isEmpty: boolean
  readonly onUse: (text: string) => void
  readonly children: ReactNode
}

/** As long as nothing stands in a field, a text to begin with is offered. */
function Templated({ part, isEmpty, onUse, children }: TemplatedProps): ReactNode {
  return (
    <div>
      {children}
      {isEmpty ? (
        <Button
          look="quiet"
          onClick={() => {
            onUse(say(`studyPage.template.${part}`))
            document.getElementById(`$.ethics.${part}`)?.focus()
          }}
        >
          {say('studyPage.template')}
        </Button>
      ) : null}
    </div>
  )
}

import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { CHOICES } from '#domain/design/design.ts'
import { MOST } from '#domain/study/forms.ts'
import type { Statement, Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { useBuilder, usePart } from './builderContext.ts'
import { CheckField, RadioField } from './choiceFields.tsx'
import { TextField } from './fields.tsx'
import { ItemTools } from './ItemTools.tsx'
import { freeName } from './names.ts'
import styles from './Builder.module.css'

const AT = '$.consent'

/** The screen on which participants are asked: its words, and how the two ways are offered. */
export function ConsentFields(): ReactNode {
  const [consent, change] = usePart('consent')
  return (
    <>
      <div className={styles.pair}>
        <TextField
          path={`${AT}.goOn`}
          label={say('studyPage.consent.goOn')}
          value={consent.goOn}
          onChange={(goOn) => change({ goOn })}
        />
        <TextField
          path={`${AT}.leave`}
          label={say('studyPage.consent.leave')}
          value={consent.leave}
          onChange={(leave) => change({ leave })}
        />
      </div>
      <Statements statements={consent.statements} />
      <RadioField
        path={`${AT}.buttons`}
        label={say('studyPage.consent.buttons')}
        value={consent.buttons}
        options={CHOICES.buttons.map((value) => ({ value, label: say(`studyPage.consent.buttons.${value}`) }))}
        onChange={(buttons) => change({ buttons })}
      />
      <RadioField
        path={`${AT}.leavePlace`}
        label={say('studyPage.consent.leavePlace')}
        value={consent.leavePlace}
        options={(['firstScreen', 'behindLink'] as const).map((value) => ({
          value,
          label: say(`studyPage.consent.leavePlace.${value}`),
        }))}
        onChange={(leavePlace) => change({ leavePlace })}
      />
      <RadioField
        path={`${AT}.confirmation`}
        label={say('studyPage.consent.confirmation')}
        value={consent.confirmation}
        options={CHOICES.confirmation.map((value) => ({
          value,
          label: say(`studyPage.consent.confirmation.${value}`),
        }))}
        onChange={(confirmation) => change({ confirmation })}
      />
    </>
  )
}

function withStatements(study: Study, statements: readonly Statement[]): Study {
  return { ...study, consent: { ...study.consent, statements } }
}

/** Lines that participants tick. */
function Statements({ statements }: { readonly statements: readonly Statement[] }): ReactNode {
  const { edit } = useBuilder()
  const at = `${AT}.statements`
  const set = (index: number, change: Partial<Statement>): void =>
    edit((now) =>
      withStatements(
        now,
        now.consent.statements.map((one, place) => (place === index ? { ...one, ...change } : one)),
      ),
    )
  return (
    <fieldset className={styles.group} data-path={at}>
      <legend className={styles.label}>{say('studyPage.consent.statements')}</legend>
      {statements.map((one, index) => (
        <div
          key={one.id}
          className={styles.item}
          role="group"
          aria-label={say('studyPage.statement', { number: index + 1 })}
        >
          <TextField
            path={`${at}[${index}].text`}
            label={say('studyPage.statement', { number: index + 1 })}
            value={one.text}
            onChange={(text) => set(index, { text })}
          />
          <div className={styles.row}>
            <CheckField
              path={`${at}[${index}].required`}
              label={say('studyPage.statement.required')}
              value={one.required}
              onChange={(required) => set(index, { required })}
            />
            <CheckField
              path={`${at}[${index}].ticked`}
              label={say('studyPage.statement.ticked')}
              value={one.ticked}
              onChange={(ticked) => set(index, { ticked })}
            />
          </div>
          <ItemTools
            name={say('studyPage.statement', { number: index + 1 })}
            index={index}
            list={(study) => study.consent.statements}
            put={withStatements}
          />
        </div>
      ))}
      {statements.length < MOST.statements ? (
        <Button
          icon="plus"
          onClick={() =>
            edit((now) => {
              const id = freeName(
                's',
                now.consent.statements.map((each) => each.id),
              )
              const added = { id, text: '', required: true, ticked: false }
              return withStatements(now, [...now.consent.statements, added])
            })
          }
        >
          {say('studyPage.statement.add')}
        </Button>
      ) : null}
    </fieldset>
  )
}

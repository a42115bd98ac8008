import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { useBuilder, usePart } from './builderContext.ts'
import { conditionName } from './conditionName.ts'
import { FieldFaults } from './field.tsx'
import { TextField } from './fields.tsx'
import styles from './Builder.module.css'

const AT = '$.completion'

/** What participants get when their data is safe: a code, and a way back to the panel. */
export function CompletionFields(): ReactNode {
  const { study, tell } = useBuilder()
  const [completion, change] = usePart('completion')
  const { codes } = completion
  const conditions = conditionsOf(study)
  const set = (condition: string, code: string): void =>
    change({ codes: codes.map((one) => (one.condition === condition ? { condition, code } : one)) })
  return (
    <>
      <p className={styles.hint}>{say('studyPage.completion.hint')}</p>
      <TextField
        path={`${AT}.code`}
        label={say('studyPage.code.label')}
        width="short"
        value={completion.code}
        onChange={(code) => change({ code })}
      />
      <TextField
        path={`${AT}.link`}
        label={say('studyPage.back.label')}
        hint={say('studyPage.back.hint')}
        type="url"
        value={completion.link}
        onChange={(link) => change({ link })}
      />
      <fieldset className={styles.group} data-path={`${AT}.codes`}>
        <legend className="visuallyHidden">{say('studyPage.codes.label')}</legend>
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={codes.length > 0}
            disabled={conditions.length === 0}
            onChange={({ currentTarget: { checked } }) => {
              change({ codes: checked ? conditions.map(({ id }) => ({ condition: id, code: '' })) : [] })
              if (!checked)
                tell(say('studyPage.removed', { name: say('studyPage.codes.label') }), (now) => ({
                  ...now,
                  completion: { ...now.completion, codes },
                }))
            }}
          />
          <span>{say('studyPage.codes.label')}</span>
        </label>
        {codes.map(({ condition, code }, index) => {
          const its = conditions.find(({ id }) => id === condition)
          return (
            <TextField
              key={condition}
              path={`${AT}.codes[${index}].code`}
              label={say('studyPage.codes.of', { condition: its ? conditionName(study, its) : condition })}
              width="short"
              value={code}
              onChange={(next) => set(condition, next)}
            />
          )
        })}
        <FieldFaults path={`${AT}.codes`} />
      </fieldset>
    </>
  )
}

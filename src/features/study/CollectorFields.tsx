import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { networkSources } from '#domain/study/network.ts'
import type { Collector, CollectorKind } from '#domain/study/types.ts'
import { useBuilder } from './builderContext.ts'
import { FieldFaults } from './field.tsx'
import { TextField } from './fields.tsx'
import styles from './Builder.module.css'

const KINDS = ['dropbox', 'datapipe', 'jatos', 'return', 'frame'] as const

const FRESH: Readonly<Record<CollectorKind, Collector>> = {
  dropbox: { to: 'dropbox', url: '' },
  datapipe: { to: 'datapipe', experiment: '' },
  jatos: { to: 'jatos' },
  return: { to: 'return', url: '', parameter: 'result' },
  frame: { to: 'frame', origin: '' },
}

/** Names of other people’s things: they are no words of ours. */
const NAMES = { jatos: 'JATOS', datapipe: 'DataPipe', store: 'OSF', put: 'HTTP PUT', s3: 'S3' } as const

/** Where records go besides the device: nowhere, unless it is asked for; and what a host can still see. */
export function CollectorFields(): ReactNode {
  const { study, edit, tell } = useBuilder()
  const { collectors } = study
  const isOn = (kind: CollectorKind): boolean => collectors.some(({ to }) => to === kind)
  function toggle(kind: CollectorKind, on: boolean): void {
    const gone = collectors.find(({ to }) => to === kind)
    const others = (all: readonly Collector[]) => all.filter(({ to }) => to !== kind)
    edit((now) => ({ ...now, collectors: [...others(now.collectors), ...(on ? [FRESH[kind]] : [])] }))
    // What was written of it can be brought back.
    if (!on && gone)
      tell(say('studyPage.removed', { name: say(`studyPage.to.${kind}`, NAMES) }), (now) => ({
        ...now,
        collectors: [...others(now.collectors), gone],
      }))
  }
  const sources = networkSources(study)
  return (
    <fieldset className={styles.group} data-path="$.collectors">
      <legend className={styles.label}>{say('studyPage.collectors.label')}</legend>
      <p className={styles.hint}>{say('studyPage.collectors.device')}</p>
      {KINDS.map((kind) => (
        <div key={kind} className={styles.collector}>
          <label className={styles.option}>
            <input
              type="checkbox"
              checked={isOn(kind)}
              aria-describedby={`collector-${kind}`}
              onChange={({ currentTarget }) => toggle(kind, currentTarget.checked)}
            />
            <span>{say(`studyPage.to.${kind}`, NAMES)}</span>
          </label>
          <p id={`collector-${kind}`} className={styles.optionHint}>
            {say(`studyPage.to.${kind}.hint`, NAMES)}
          </p>
          <CollectorField kind={kind} />
        </div>
      ))}
      <FieldFaults path="$.collectors" />
      <p className={styles.state}>
        {sources.length === 0
          ? say('studyPage.collectors.none')
          : say('studyPage.collectors.one', { address: sources.join(' ') })}
      </p>
    </fieldset>
  )
}

/** What a way needs to be told; nothing as long as it is not chosen. */
function CollectorField({ kind }: { readonly kind: CollectorKind }): ReactNode {
  const { study, edit } = useBuilder()
  const index = study.collectors.findIndex(({ to }) => to === kind)
  const collector = study.collectors[index]
  if (!collector || collector.to === 'jatos') return null
  const path = `$.collectors[${index}]`
  const set = (next: Collector): void =>
    edit((now) => ({ ...now, collectors: now.collectors.map((one) => (one.to === kind ? next : one)) }))
  switch (collector.to) {
    case 'dropbox':
      return (
        <TextField
          path={`${path}.url`}
          label={say('studyPage.dropbox.url')}
          hint={say('studyPage.dropbox.url.hint')}
          type="url"
          value={collector.url}
          onChange={(url) => set({ ...collector, url })}
        />
      )
    case 'datapipe':
      return (
        <TextField
          path={`${path}.experiment`}
          label={say('studyPage.datapipe.experiment')}
          width="short"
          value={collector.experiment}
          onChange={(experiment) => set({ ...collector, experiment })}
        />
      )
    case 'frame':
      return (
        <TextField
          path={`${path}.origin`}
          label={say('studyPage.frame.origin')}
          hint={say('studyPage.frame.origin.hint')}
          type="url"
          value={collector.origin}
          onChange={(origin) => set({ ...collector, origin })}
        />
      )
    case 'return':
      return (
        <div className={styles.pair}>
          <TextField
            path={`${path}.url`}
            label={say('studyPage.return.url')}
            type="url"
            value={collector.url}
            onChange={(url) => set({ ...collector, url })}
          />
          <TextField
            path={`${path}.parameter`}
            label={say('studyPage.return.parameter')}
            width="short"
            value={collector.parameter}
            onChange={(parameter) => set({ ...collector, parameter })}
          />
        </div>
      )
  }
}

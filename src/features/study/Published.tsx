import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { count as counted } from '#content/format.ts'
import { say } from '#content/say.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { runFileName } from '#domain/study/links.ts'
import { networkSources } from '#domain/study/network.ts'
import type { KeptFrozen } from '#store/studies/shelf.ts'
import { Button } from '#ui/Button.tsx'
import { saveFile } from '#ui/saveFile.ts'
import { conditionName } from './conditionName.ts'
import { LinksForm } from './LinksForm.tsx'
import { Registered } from './Registered.tsx'
import { runFile } from './runFile.ts'
import { printStudyAddress } from './studyAddress.ts'
import type { StudySlots } from './studySlots.ts'
import styles from './Builder.module.css'

interface PublishedProps extends StudySlots {
  readonly kept: KeptFrozen
  readonly onDuplicate: () => void
}

/** A frozen study: nothing of it can be changed. What is made of it, and how it comes to participants. */
export function Published({ kept, onDuplicate, ...slots }: PublishedProps): ReactNode {
  const { frozen } = kept
  const { study, hash, text } = frozen
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <p className={styles.above}>
          <Link to="/study/">{say('studyPage.all')}</Link>
        </p>
        <h1 className={styles.title}>{study.title}</h1>
        <p className={styles.state}>{say('studyPage.frozen.says')}</p>
        <p className={styles.hash}>
          <span>{say('studyPage.hash')}</span> <code>{hash}</code>
        </p>
      </header>
      <div className={styles.published}>
        <Publishing kept={kept} builtRunPage={slots.builtRunPage} siteAddress={slots.siteAddress} />
        {study.assignment.by === 'links' ? <LinksForm study={study} siteAddress={slots.siteAddress} /> : null}
        <section aria-labelledby="look">
          <h2 id="look" className={styles.stepTitle}>
            {say('studyPage.preview')}
          </h2>
          <p className={styles.hint}>{say('studyPage.preview.hint')}</p>
          <ul className={styles.chips}>
            {conditionsOf(study).map((condition) => (
              <li key={condition.id}>
                <Button
                  icon="play"
                  onClick={() =>
                    slots.onPreview(frozen, condition, printStudyAddress({ key: kept.key, step: 'purpose' }))
                  }
                >
                  {say('studyPage.preview.of', { condition: conditionName(study, condition) })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="results">
          <h2 id="results" className={styles.stepTitle}>
            {say('studyPage.results')}
          </h2>
          <p className={styles.hint}>{say('studyPage.results.hint')}</p>
          <p className={styles.way}>{slots.results(study)}</p>
        </section>
        <section aria-labelledby="register">
          <h2 id="register" className={styles.stepTitle}>
            {say('studyPage.register')}
          </h2>
          <Registered study={study} hash={hash} />
        </section>
        <section aria-labelledby="file">
          <h2 id="file" className={styles.stepTitle}>
            {say('studyPage.frozen.file')}
          </h2>
          <p className={styles.hint}>{say('studyPage.frozen.fileHint', { bytes: counted(text.length) })}</p>
          <div className={styles.buttons}>
            <Button icon="download" onClick={() => saveFile(`study-${study.id}.json`, 'application/json', text)}>
              {say('studyPage.frozen.save')}
            </Button>
            <Button onClick={onDuplicate}>{say('studyPage.frozen.duplicate')}</Button>
          </div>
        </section>
      </div>
    </main>
  )
}

/** What is saved, and how it comes to lie on a host: in steps that need no developer. */
function Publishing({
  kept,
  builtRunPage,
  siteAddress,
}: Pick<PublishedProps, 'kept' | 'builtRunPage' | 'siteAddress'>): ReactNode {
  const { frozen } = kept
  const { study } = frozen
  const [note, setNote] = useState('')
  const name = runFileName(study)

  async function saveRun(): Promise<void> {
    const words = { title: study.title, needsScript: say('studyPage.run.needsScript') }
    const built = await builtRunPage().catch(() => '')
    const file = runFile(built, frozen, words)
    setNote(
      file.ok
        ? say('studyPage.savedAs', { name: saveFile(file.name, 'text/html', file.html) })
        : say('studyPage.run.notBuilt'),
    )
  }

  return (
    <section aria-labelledby="publish">
      <h2 id="publish" className={styles.stepTitle}>
        {say('studyPage.publish')}
      </h2>
      <ol className={styles.instructions}>
        <li>
          <p>{say('studyPage.publish.save')}</p>
          <Button icon="download" onClick={() => void saveRun()}>
            {say('studyPage.publish.saveRun', { name })}
          </Button>
          <p role="status" className={styles.hint}>
            {note}
          </p>
        </li>
        <li>{say('studyPage.publish.copyApp')}</li>
        <li>{say('studyPage.publish.lay', { name, index: 'index.html' })}</li>
        <li>{say('studyPage.publish.open', { address: `${siteAddress()}${name}` })}</li>
        {study.assignment.by === 'links' ? null : <li>{say(`studyPage.publish.by.${study.assignment.by}`)}</li>}
        <li>{say('studyPage.publish.keep')}</li>
      </ol>
      <p className={styles.hint}>
        {networkSources(study).length === 0
          ? say('studyPage.publish.closed')
          : say('studyPage.publish.opened', { address: networkSources(study).join(' ') })}
      </p>
    </section>
  )
}

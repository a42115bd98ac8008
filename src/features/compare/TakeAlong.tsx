import { useId, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { say } from '#content/say.ts'
import { SIDES, toldUntil, type Side } from '#domain/compare/comparison.ts'
import { printScenario } from '#domain/scenario/print.ts'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import { saveFile } from '#ui/saveFile.ts'
import type { CompareSlots } from './compareSlots.ts'
import { differencesJson, differencesMarkdown, factsOf } from './differencesText.ts'
import { useComparison } from './useComparison.ts'
import styles from './Compare.module.css'

/** The link of both, each story as a file, the differences as text and as values; and the facts behind them. */
export function TakeAlong({ link, embed }: Pick<CompareSlots, 'link' | 'embed'>): ReactNode {
  const { comparison } = useComparison()
  const { on } = comparison
  const id = useId()
  const [note, setNote] = useState('')

  function save(ending: string, type: string, content: string): void {
    setNote(say('compare.take.saved', { name: saveFile(`consent-replay-compare-${on}${ending}`, type, content) }))
  }

  function saveStory(side: Side): void {
    save(`-${side}.json`, 'application/json', printScenario(toldUntil(comparison[side], on)))
  }

  async function copy(): Promise<void> {
    setNote(say((await copyText(link())) ? 'compare.take.copied' : 'compare.take.byHand'))
  }

  return (
    <section className={styles.take} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {say('compare.take')}
      </h2>
      <p className={styles.small}>{say('compare.take.text')}</p>
      <div className={styles.takeButtons}>
        <Button icon="copy" onClick={() => void copy()}>
          {say('compare.take.copy')}
        </Button>
        {SIDES.map((side) => (
          <Button key={side} look="quiet" icon="download" onClick={() => saveStory(side)}>
            {say('compare.take.story', { side: say(`compare.letter.${side}`) })}
          </Button>
        ))}
        <Button
          look="quiet"
          icon="download"
          onClick={() => save('.md', 'text/markdown', differencesMarkdown(comparison, link()))}
        >
          {say('compare.take.markdown')}
        </Button>
        <Button
          look="quiet"
          icon="download"
          onClick={() => save('.json', 'application/json', differencesJson(comparison, link()))}
        >
          {say('compare.take.json')}
        </Button>
      </div>
      <p role="status" className={styles.small}>
        {note}
      </p>
      {embed()}
      <h3 className={styles.label}>{say('compare.facts')}</h3>
      <ul className={styles.facts}>
        {factsOf(comparison).map((fact) => (
          <li key={fact}>
            <Link to={`/facts/${fact}/`}>{say('compare.fact', { id: fact })}</Link>
          </li>
        ))}
      </ul>
      <p className={styles.small}>{say('compare.reconstruction')}</p>
    </section>
  )
}

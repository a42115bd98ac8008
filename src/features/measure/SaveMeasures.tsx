import { useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import { saveFile } from '#ui/saveFile.ts'
import type { Side } from './side.ts'
import type { Weights } from './weights.ts'
import styles from './Measure.module.css'

const FORMATS = {
  json: { name: 'consent-replay-measures.json', type: 'application/json' },
  csv: { name: 'consent-replay-measures.csv', type: 'text/csv' },
} as const
type Format = keyof typeof FORMATS

interface SaveProps {
  readonly sides: readonly Side[]
  readonly weights: Weights
}

/** The table as a file. The writers load when one is asked for. */
export function SaveMeasures({ sides, weights }: SaveProps): ReactNode {
  const [done, setDone] = useState('')

  async function save(format: Format): Promise<void> {
    const { measuresCsv, measuresJson } = await import('./measuresFile.ts')
    const text = format === 'json' ? measuresJson(sides, weights) : measuresCsv(sides, weights)
    const { name, type } = FORMATS[format]
    setDone(say('measure.save.done', { name: saveFile(name, type, text) }))
  }

  return (
    <div className={styles.save}>
      <h3 className={styles.saveName}>{say('measure.save')}</h3>
      <p>{say('measure.save.text')}</p>
      <div className={styles.buttons}>
        {(['json', 'csv'] as const).map((format) => (
          <Button key={format} icon="download" onClick={() => void save(format)}>
            {say(`measure.save.${format}`)}
          </Button>
        ))}
      </div>
      <p role="status">{done}</p>
    </div>
  )
}

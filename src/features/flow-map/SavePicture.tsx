import { useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { MapPoster, type MapPosterProps, type PosterShape } from './MapPoster.tsx'
import { SAVED, type SavedTheme } from './palette.ts'
import { pngOf, saveBlob, svgText } from './pictureFile.ts'
import styles from './FlowMap.module.css'

interface SavePictureProps extends Omit<MapPosterProps, 'shape' | 'palette'> {
  readonly day: IsoDay
}

const THEMES: readonly SavedTheme[] = ['light', 'dark']
const SHAPES: readonly PosterShape[] = ['wide', 'tall']

/** The picture to take along, in a choice of colours and of shape. */
export function SavePicture({ day, ...poster }: SavePictureProps): ReactNode {
  const [theme, setTheme] = useState<SavedTheme>('light')
  const [shape, setShape] = useState<PosterShape>('wide')
  const [outcome, setOutcome] = useState('')

  async function save(format: 'svg' | 'png') {
    const name = `consent-replay-map-${day}-${shape}-${theme}.${format}`
    const svg = svgText(<MapPoster {...poster} shape={shape} palette={SAVED[theme]} />)
    try {
      saveBlob(format === 'png' ? await pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' }), name)
      setOutcome(say('map.save.done', { name }))
    } catch {
      setOutcome(say('map.save.failed'))
    }
  }

  return (
    <div className={styles.save} role="group" aria-label={say('map.save')}>
      <Segmented
        legend={say('map.save.theme')}
        options={THEMES.map((value) => ({ value, label: say(`map.save.${value}`) }))}
        value={theme}
        onChange={setTheme}
      />
      <Segmented
        legend={say('map.save.shape')}
        options={SHAPES.map((value) => ({ value, label: say(`map.save.${value}`) }))}
        value={shape}
        onChange={setShape}
      />
      <Button icon="download" onClick={() => void save('svg')}>
        {say('map.save.svg')}
      </Button>
      <Button icon="download" onClick={() => void save('png')}>
        {say('map.save.png')}
      </Button>
      <span role="status" className={styles.outcome}>
        {outcome}
      </span>
    </div>
  )
}

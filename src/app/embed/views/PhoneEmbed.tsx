import type { ReactNode } from 'react'
import { EmbedClock } from '#app/embed/EmbedClock.tsx'
import { EmbedFrame } from '#app/embed/EmbedFrame.tsx'
import { storyPort } from '#app/embed/storyPort.ts'
import { openStoryEmbed, useStoryEmbed } from '#app/embed/useStoryEmbed.ts'
import { CutoffSentence, PublicOnly } from '#app/play/PublicOnly.tsx'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { loadLabScreens } from '#features/phone/LabPart.tsx'
import { loadScreens } from '#features/phone/later.tsx'
import { Phone } from '#features/phone/Phone.tsx'
import { useMoment, useScenario } from '#store/hooks.ts'
import { session } from '#store/session.ts'
import styles from '#app/embed/Embed.module.css'

const port = storyPort('phone', loadScreens)

export async function opens(): Promise<boolean> {
  const [isElsewhere] = await Promise.all([openStoryEmbed(), loadScreens()])
  if (session.getState().scenario.design) await loadLabScreens()
  return isElsewhere
}

/** The simulated phone alone, to be laid into a page of others. */
export function PhoneEmbed(): ReactNode {
  const { on } = useMoment()
  const isLab = useScenario().design !== undefined
  const embed = useStoryEmbed()
  return (
    <EmbedFrame port={port} heading={say('embed.heading.phone', { day: dayLong(on) })} isHeadingHidden {...embed}>
      <PublicOnly>
        <CutoffSentence />
        <div className={styles.phone} data-lab={isLab || undefined}>
          <Phone />
        </div>
      </PublicOnly>
      <EmbedClock />
    </EmbedFrame>
  )
}

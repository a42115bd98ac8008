import type { ReactNode } from 'react'
import { EmbedFrame } from '#app/embed/EmbedFrame.tsx'
import { embedParams } from '#app/embed/params.ts'
import { storyPort } from '#app/embed/storyPort.ts'
import { openStoryEmbed, useStoryEmbed } from '#app/embed/useStoryEmbed.ts'
import { CutoffSentence, PublicOnly } from '#app/play/PublicOnly.tsx'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { StoryLine } from '#features/timeline/StoryLine.tsx'
import { useMoment } from '#store/hooks.ts'

const port = storyPort('timeline')

export const opens = openStoryEmbed

/** The time line of one story alone. */
export function TimelineEmbed(): ReactNode {
  const { on } = useMoment()
  const embed = useStoryEmbed()
  return (
    <EmbedFrame port={port} heading={say('embed.heading.timeline', { day: dayLong(on) })} isHeadingHidden {...embed}>
      <PublicOnly>
        <CutoffSentence />
        <StoryLine hasControls={embedParams().controls ?? true} />
      </PublicOnly>
    </EmbedFrame>
  )
}

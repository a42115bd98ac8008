import type { ReactNode } from 'react'
import { EmbedClock } from '#app/embed/EmbedClock.tsx'
import { EmbedFrame } from '#app/embed/EmbedFrame.tsx'
import { storyPort } from '#app/embed/storyPort.ts'
import { openStoryEmbed, useStoryEmbed } from '#app/embed/useStoryEmbed.ts'
import { CutoffSentence, PublicOnly } from '#app/play/PublicOnly.tsx'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { FlowMatrix } from '#features/flow-matrix/FlowMatrix.tsx'
import { useMoment } from '#store/hooks.ts'

const port = storyPort('flow')

export const opens = openStoryEmbed

/** The matrix of one moment alone. */
export function FlowEmbed(): ReactNode {
  const { on } = useMoment()
  const embed = useStoryEmbed()
  return (
    <EmbedFrame port={port} heading={say('embed.heading.flow', { day: dayLong(on) })} {...embed}>
      <PublicOnly>
        <CutoffSentence />
        <FlowMatrix />
      </PublicOnly>
      <EmbedClock />
    </EmbedFrame>
  )
}

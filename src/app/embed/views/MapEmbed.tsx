import type { ReactNode } from 'react'
import { linkTo } from '#app/address.ts'
import { EmbedClock } from '#app/embed/EmbedClock.tsx'
import { EmbedFrame } from '#app/embed/EmbedFrame.tsx'
import { storyPort } from '#app/embed/storyPort.ts'
import { fragmentOf, siteLink } from '#app/embed/told.ts'
import { openStoryEmbed, useStoryEmbed } from '#app/embed/useStoryEmbed.ts'
import { CutoffSentence, PublicOnly } from '#app/play/PublicOnly.tsx'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { FlowMap } from '#features/flow-map/FlowMap.tsx'
import { useLaterPairs } from '#features/flow-matrix/useLaterPairs.ts'
import { useMoment, useScenario } from '#store/hooks.ts'

const port = storyPort('map')

export const opens = openStoryEmbed

/** What a saved picture is cited by is the moment on the site, not its place in a course page. */
const linkFor: typeof linkTo = (scenario, cursor) =>
  typeof location === 'undefined' ? linkTo(scenario, cursor) : siteLink('/play/', fragmentOf(linkTo(scenario, cursor)))

/** The map of one moment alone. */
export function MapEmbed(): ReactNode {
  const moment = useMoment()
  const { reading } = useScenario()
  const later = useLaterPairs(moment, reading)
  const embed = useStoryEmbed()
  return (
    <EmbedFrame port={port} heading={say('embed.heading.map', { day: dayLong(moment.on) })} {...embed}>
      <PublicOnly>
        <CutoffSentence />
        <h2 className="visuallyHidden">{say('embed.map')}</h2>
        <FlowMap later={later} linkFor={linkFor} />
      </PublicOnly>
      <EmbedClock />
    </EmbedFrame>
  )
}

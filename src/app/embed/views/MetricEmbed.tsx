import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { LinkNote } from '#app/address.ts'
import { designName } from '#app/embed/designName.ts'
import { EmbedFrame } from '#app/embed/EmbedFrame.tsx'
import { metricPort } from '#app/embed/metricPort.ts'
import { openParams, withParams } from '#app/embed/openParams.ts'
import { labNote, openLabAddress } from '#app/labAddress.ts'
import { printLab } from '#app/labPrint.ts'
import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import { useMeasured } from '#features/lab/useMeasured.ts'
import { withLabScreens } from '#features/phone/labScreens.ts'
import { takeInDesigns } from '#store/designParts.ts'
import { lab, showVariant } from '#store/lab.ts'
import { openVariantOf, subjectOfPresetId } from '#store/labWork.ts'

withLabScreens()
takeInDesigns()

/** It stands once the engine has counted. */
const LabMeasures = lazy(async () => ({
  default: (await withWords(import('#app/lab/LabMeasures.tsx'), 'measure', 'screens')).LabMeasures,
}))

export async function opens(): Promise<boolean> {
  await openLabAddress(await openParams())
  return location.hash !== ''
}

/** The measures of one design, beside those of the preset that it began with. */
export function MetricEmbed(): ReactNode {
  const [note, setNote] = useState<LinkNote | null>(() => withParams(labNote()))
  const variant = useStore(lab, openVariantOf)
  const phone = useStore(lab, (state) => state.phone)
  const [opened, setOpened] = useState({ variant, phone })
  useEffect(() => {
    const read = (): void =>
      void opens().then(() => {
        setNote(withParams(labNote()))
        setOpened({ variant: openVariantOf(lab.getState()), phone: lab.getState().phone })
      })
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  const hash = printLab({ variant, phone })
  return (
    <EmbedFrame
      port={metricPort}
      heading={say('embed.heading.metric', { name: designName(variant) })}
      isHeadingHidden
      note={note}
      onNoteClose={() => setNote(null)}
      to={{ pathname: '/lab/', hash }}
      onAgain={hash === printLab(opened) ? null : () => showVariant(opened.variant, opened.phone)}
    >
      <Table />
    </EmbedFrame>
  )
}

function Table(): ReactNode {
  const variant = useStore(lab, openVariantOf)
  const phone = useStore(lab, (state) => state.phone)
  const beside = useMemo(() => subjectOfPresetId(variant.base), [variant.base])
  const known = useMeasured(variant, beside, phone, null)
  const working = <p role="status">{say('embed.working')}</p>
  if (!known) return working
  return (
    <Suspense fallback={working}>
      <LabMeasures
        subject={known.subject}
        name={designName(known.variant)}
        beside={known.subject === known.beside ? null : { name: presetName(known.variant.base), subject: known.beside }}
        phone={known.phone}
      />
    </Suspense>
  )
}

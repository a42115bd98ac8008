import { lazy, Suspense, type ReactNode } from 'react'
import { Link } from 'react-router'
import { EmbedFold } from '#app/embed/EmbedFold.tsx'
import { labLinkHere } from '#app/labPrint.ts'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import type { TakeSlots } from '#features/lab/labSlots.ts'
import { TakeAlong } from '#features/lab/TakeAlong.tsx'
import { OpenFile } from '#features/share/OpenFile.tsx'
import { readScenario } from '#features/share/readScenario.ts'
import { saveScenario } from '#features/share/scenarioFile.ts'

const FaultsDialog = lazy(async () => ({
  default: (await withWords(import('#features/share/FaultsDialog.tsx'), 'asked')).FaultsDialog,
}))

const slots: TakeSlots = {
  openFile: (onFiles) => <OpenFile onFiles={onFiles} />,
  faults: (refusal, onClose) => (
    <Suspense fallback={null}>
      <FaultsDialog refusal={refusal} unchanged="design" onClose={onClose} />
    </Suspense>
  ),
  readFile: readScenario,
  saveFile: saveScenario,
  link: labLinkHere,
  variantOf: async (link) => {
    const { parseLab } = await import('#app/labLink.ts')
    const parsed = parseLab(new URL(link, location.href).hash)
    return parsed.kind === 'lab' ? parsed.state.variant : null
  },
}

/** Taking a design along, with the files and addresses of the site: it comes when it is opened. */
export function LabTake(): ReactNode {
  return (
    <>
      <TakeAlong {...slots} />
      <EmbedFold label={say('labTake.embed')} view="metric" link={labLinkHere} />
      <p>
        <Link to="/study/">{say('labTake.study')}</Link>
      </p>
    </>
  )
}

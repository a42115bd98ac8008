import { useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { OwnList } from '#app/teach/OwnList.tsx'
import { OpenEditor } from '#app/teach/OpenEditor.tsx'
import { readOwn } from '#app/teach/ownAddress.ts'
import { say } from '#content/say.ts'
import { ReadPage } from '#ui/ReadPage.tsx'

/** Where a lesson is made: the one that the address names, or the ways to one. */
export function Page(): ReactNode {
  const { place } = readOwn(useLocation().hash)
  const [wasList] = useState(place?.is !== 'here')
  if (place?.is === 'here') return <OpenEditor lesson={place.key} takesFocus={wasList} />
  return (
    <ReadPage title={say('teachEdit.make')} lede={say('teachEdit.make.lede')}>
      <OwnList />
    </ReadPage>
  )
}

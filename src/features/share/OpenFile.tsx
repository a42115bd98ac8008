import { useRef, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'

interface OpenFileProps {
  readonly onFiles: (files: readonly File[]) => void
}

/** The system's own file picker, behind a button of ours. */
export function OpenFile({ onFiles }: OpenFileProps): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        className="visuallyHidden"
        tabIndex={-1}
        aria-label={say('share.open.title')}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          // The same file may be chosen again, after it was mended.
          event.currentTarget.value = ''
        }}
      />
      <Button icon="document" onClick={() => field.current?.click()}>
        {say('share.open.choose')}
      </Button>
    </>
  )
}

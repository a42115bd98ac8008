import { useRef, type ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'

interface FilePickerProps {
  /** On the button, and the name of the field. */
  readonly label: string
  readonly accept: string
  readonly multiple?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** The system's own file picker, behind a button of ours. */
export function FilePicker({ label, accept, multiple = false, onFiles }: FilePickerProps): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={field}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          // The same files may be chosen again.
          event.currentTarget.value = ''
        }}
      />
      <Button icon="document" onClick={() => field.current?.click()}>
        {label}
      </Button>
    </>
  )
}

import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Globals are off, so Testing Library cannot hook itself in.
afterEach(cleanup)

// What a press opens may load its module first, and the machine may be busy.
configure({ asyncUtilTimeout: 4000 })

// jsdom knows the element but not its methods: enough of them that a dialog opens, has the focus and closes.
const dialog = globalThis.HTMLDialogElement?.prototype
if (dialog && !('showModal' in dialog)) {
  Object.assign(dialog, {
    showModal(this: HTMLDialogElement) {
      this.setAttribute('open', '')
      this.querySelector<HTMLElement>('button, a[href], input')?.focus()
    },
    close(this: HTMLDialogElement) {
      this.removeAttribute('open')
    },
  })
}

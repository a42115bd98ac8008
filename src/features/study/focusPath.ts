/** Brings the focus to the field at a path of the file, or to the nearest one that holds it. */
export function focusPath(path: string): void {
  for (let at = path; at !== '' && at !== '$'; at = at.replace(/(\.\w+|\[[^\]]*\])$/, '')) {
    const found = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`)
    const control = found?.matches('input, select, textarea, button')
      ? found
      : found?.querySelector<HTMLElement>('input:enabled, select:enabled, textarea:enabled, button:enabled')
    if (control) {
      control.focus()
      control.scrollIntoView({ block: 'center' })
      return
    }
  }
}

/** Where another study, or the list, takes the place of what was there: reading begins at its top. Not on the first page. */
export function beginReading(): void {
  if (!navigator.userActivation?.hasBeenActive) return
  window.scrollTo(0, 0)
  document.getElementById('main')?.focus({ preventScroll: true })
}

/** Hands a text to the browser as a download: made here, sent nowhere. Gives back its name. */
export function saveFile(name: string, type: string, content: string): string {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by the next task; the address may go.
  setTimeout(() => URL.revokeObjectURL(url), 0)
  return name
}

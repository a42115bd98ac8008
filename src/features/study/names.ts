import { MOST, STUDY_ID } from '#domain/study/forms.ts'

/** A title as it can stand in links and names of files; empty where nothing of it can. */
export function shortNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, MOST.label)
    .replace(/-+$/, '')
  return STUDY_ID.test(plain) ? plain : ''
}

/** A name that none of these has: `q1`, `q2` … */
export function freeName(stem: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) if (!taken.includes(`${stem}${number}`)) return `${stem}${number}`
}

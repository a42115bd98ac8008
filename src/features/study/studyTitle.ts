import { say } from '#content/say.ts'
import type { Study } from '#domain/study/types.ts'

export function studyTitle({ title }: Pick<Study, 'title'>): string {
  return title.trim() === '' ? say('studyPage.untitled') : title
}

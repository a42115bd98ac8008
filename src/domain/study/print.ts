import { printDesign } from '#domain/design/readDesign.ts'
import { parseStudy } from '#domain/study/parse.ts'
import type { DesignRef, Study } from '#domain/study/types.ts'

/** A study as the text of a file: whole, its fields always in the same order, so that two of them can be laid side by side. */
export function printStudy(study: Study): string {
  return `${JSON.stringify(studyAsFile(study), null, 2)}\n`
}

/** The value that is printed. Reading puts the fields in order, whoever made them. */
export function studyAsFile(study: Study): Study {
  const parsed = parseStudy(study)
  return inOrder(parsed.ok ? parsed.study : study)
}

function inOrder(study: Study): Study {
  const { conditions } = study
  if ('base' in conditions) return { ...study, conditions: { ...conditions, base: ordered(conditions.base) } }
  return { ...study, conditions: conditions.map((each) => ({ ...each, design: ordered(each.design) })) }
}

/** Equal designs are one object, with its knobs in the order of whoever made it first. */
function ordered(design: DesignRef): DesignRef {
  return typeof design === 'string' ? design : (printDesign(design) as unknown as typeof design)
}

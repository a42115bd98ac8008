import { measure, type Measures } from '#domain/design/measure.ts'
import { sameDesign } from '#domain/design/readDesign.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import type { Subject } from '#domain/design/subject.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import type { Phone } from '#domain/scenario/types.ts'

/** What the page asks for. */
export interface MeasureJob {
  readonly id: number
  readonly subject: Subject
  readonly phone: Phone
}

/** What it is told, with the number of the job. */
export interface MeasureNews {
  readonly id: number
  readonly measures: Measures
}

interface WorkerScope {
  readonly addEventListener: (type: 'message', hear: (event: MessageEvent<MeasureJob>) => void) => void
  readonly postMessage: (news: MeasureNews) => void
}

const scope = self as unknown as WorkerScope
registerDesigns(allDesignTools)

scope.addEventListener('message', ({ data: { id, subject, phone } }) => {
  // What comes in a message is a copy: rows are kept by the identity of the design.
  const own = subject.design ? { ...subject, design: sameDesign(subject.design) } : subject
  scope.postMessage({ id, measures: measure(own, phone) })
})

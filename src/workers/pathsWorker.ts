import type { Design } from '#domain/design/design.ts'
import { sameDesign } from '#domain/design/readDesign.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { answer, type Answer } from '#domain/paths/answer.ts'
import type { Progress } from '#domain/paths/explore.ts'
import type { DesignTheoremId } from '#domain/paths/designTheorems.ts'
import { prove, proveDesign, type Proof } from '#domain/paths/prove.ts'
import type { Question } from '#domain/paths/question.ts'
import type { TheoremId } from '#domain/paths/theorems.ts'

/** What the page asks for. A new job ends the one before it. */
export type PathsJob =
  | { readonly id: number; readonly kind: 'answer'; readonly question: Question }
  | { readonly id: number; readonly kind: 'prove' }
  | { readonly id: number; readonly kind: 'proveDesign'; readonly design: Design }
  | { readonly id: number; readonly kind: 'cancel' }

/** What it is told, with the number of the job. */
export type PathsNews =
  | ({ readonly id: number; readonly kind: 'progress' } & Progress)
  /** Without the question: who asked has it. */
  | { readonly id: number; readonly kind: 'answer'; readonly answer: Omit<Answer, 'question'> }
  | { readonly id: number; readonly kind: 'proofs'; readonly proofs: readonly Proof<TheoremId | DesignTheoremId>[] }

interface WorkerScope {
  readonly addEventListener: (type: 'message', hear: (event: MessageEvent<PathsJob>) => void) => void
  readonly postMessage: (news: PathsNews) => void
}

/** How long it searches before it looks whether something else is asked, in milliseconds. */
const SLICE = 12
/** How often it says how far it is, in milliseconds. */
const TELL = 150
const scope = self as unknown as WorkerScope
registerDesigns(allDesignTools)
let timer: ReturnType<typeof setTimeout> | undefined

/** What came as a copy is the design that is known: what is derived from it is found again. */
function known({ scenario, ...rest }: Question): Question {
  const { design } = scenario
  return { ...rest, scenario: design ? { ...scenario, design: sameDesign(design) } : scenario }
}

function withoutQuestion({ ends, count, standings, days, paths }: Answer): Omit<Answer, 'question'> {
  return { ends, count, standings, days, paths }
}

function search<Found>(id: number, run: Generator<Progress, Found>, found: (found: Found) => void): void {
  // What is found at once needs no telling.
  let toldAt = performance.now()
  function slice(): void {
    const until = performance.now() + SLICE
    for (;;) {
      const turn = run.next()
      if (turn.done) return found(turn.value)
      if (performance.now() < until) continue
      if (until - toldAt > TELL) {
        toldAt = until
        scope.postMessage({ id, kind: 'progress', ...turn.value })
      }
      timer = setTimeout(slice, 0)
      return
    }
  }
  slice()
}

scope.addEventListener('message', ({ data: job }) => {
  clearTimeout(timer)
  const { id } = job
  if (job.kind === 'answer')
    search(id, answer(known(job.question)), (found) =>
      scope.postMessage({ id, kind: 'answer', answer: withoutQuestion(found) }),
    )
  if (job.kind === 'prove') search(id, prove(), (proofs) => scope.postMessage({ id, kind: 'proofs', proofs }))
  if (job.kind === 'proveDesign')
    search(id, proveDesign(sameDesign(job.design)), (proofs) => scope.postMessage({ id, kind: 'proofs', proofs }))
})

import { ledgerAsText } from '#cli/ledgerAsText.ts'
import { readScenario } from '#cli/readScenario.ts'
import { ledgerWithWords } from '#content/ledgerWords.ts'
import { faultText } from '#content/faultText.ts'
import { say } from '#content/say.ts'
import { registerReadings } from '#domain/dataflow/readings/letters.ts'
import { readingLetters } from '#domain/dataflow/readings/readingLetters.ts'
import { ledgerOf } from '#domain/scenario/ledger.ts'
import type { Scenario } from '#domain/scenario/types.ts'

const UNUSABLE = 2

/** `replay FILE… [--json]`: the ledger of each file, in the order given; or every fault of all of them, and no ledger. */
export function replayCommand(args: readonly string[]): number {
  const asJson = args.includes('--json')
  const files = args.filter((arg) => !arg.startsWith('-'))
  const unknown = args.filter((arg) => arg.startsWith('-') && arg !== '--json')
  const complaints = unknown.map((option) => say('cli.unknownOption', { option }))
  if (files.length === 0) complaints.push(say('cli.noFile'))

  const scenarios: Scenario[] = []
  for (const file of files) {
    const read = readScenario(file)
    if (read.ok) scenarios.push(read.scenario)
    else complaints.push(...read.faults.map((fault) => `${file}: ${fault.path}: ${faultText(fault)}`))
  }
  if (complaints.length > 0) {
    process.stderr.write(`${complaints.join('\n')}\n`)
    return UNUSABLE
  }
  registerReadings(readingLetters)
  for (const scenario of scenarios) {
    const ledger = ledgerOf(scenario)
    process.stdout.write(asJson ? `${JSON.stringify(ledgerWithWords(ledger))}\n` : ledgerAsText(ledger))
  }
  return 0
}

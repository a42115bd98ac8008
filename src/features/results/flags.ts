import { say } from '#content/say.ts'
import type { ImportReport, RefusalOfSession } from '#domain/results/importRecords.ts'
import type { SessionRow } from '#domain/results/sessionRows.ts'

/** Something about the files that somebody should know. */
export interface Flag {
  readonly id: FlagId
  readonly count: number
  /** Which sessions, files or rows; empty: only their number is known. */
  readonly which: readonly string[]
}

type FlagId = RefusalOfSession | 'duplicates' | 'broken' | 'files' | 'rows' | 'damaged' | 'misassigned'

const REFUSALS: readonly RefusalOfSession[] = [
  'foreignStudy',
  'otherVersion',
  'unknownCondition',
  'preview',
  'synthetic',
  'real',
  'noLines',
]

/** All that the import came across, the gravest first. */
export function flagsOf(
  report: ImportReport,
  sessions: readonly SessionRow[],
  misassigned: readonly string[],
): readonly Flag[] {
  const broken = sessions.filter(({ faults }) => faults.length > 0)
  const flags: Flag[] = [
    flag(
      'broken',
      broken.map(({ session, faults }) => `${session}: ${faults.join(', ')}`),
    ),
    flag('damaged', report.damaged),
    flag(
      'files',
      report.fileFaults.map(({ file, what }) => `${file}: ${say(`resultsPage.file.${what}`)}`),
    ),
    flag(
      'rows',
      report.rowFaults.map(({ file, row }) => say('resultsPage.row', { file, row })),
    ),
    flag('misassigned', misassigned),
    ...REFUSALS.map((why) =>
      flag(
        why,
        report.refused
          .filter((one) => one.why === why)
          .map(({ session, found, files }) =>
            [session || files.join(', '), ...(found === why || found === '' ? [] : [found])].join(': '),
          ),
      ),
    ),
    { id: 'duplicates', count: report.duplicates, which: [] },
  ]
  return flags.filter(({ count }) => count > 0)
}

function flag(id: FlagId, which: readonly string[]): Flag {
  return { id, count: which.length, which }
}

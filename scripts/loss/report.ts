import type { Imported } from '#domain/results/importRecords.ts'

export const nothing = {
  sessions: 0,
  kills: 0,
  early: 0,
  torn: 0,
  reloads: 0,
  confirmed: 0,
  crashes: 0,
  gaps: 0,
  keptOut: 0,
}
export type Sum = typeof nothing

export function print(sum: Sum, problems: readonly string[], { report: { lines, duplicates } }: Imported): void {
  const { sessions, kills, early, torn, reloads, confirmed, crashes, gaps, keptOut } = sum
  console.log(`
sessions                                   ${sessions}
browser processes killed                   ${kills} (${early} of them while the pages opened; ${reloads} pages reloaded besides)
of them with half a line left in the log   ${torn}
sessions found unclosed and taken up again ${crashes}
events confirmed on screen                 ${confirmed}
events after import                        ${lines}
lines that came more than once, kept once  ${duplicates}
planted gaps found                         ${gaps} of ${sessions}
second tabs kept out                       ${keptOut}
losses and other faults                    ${problems.length}`)
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`)
}

export interface Count {
  passed: number
  failed: number
  skipped: number
}
export function countReport(file: string): Count
export function closingLine(count: Count): string
export function runTests(): Promise<number>

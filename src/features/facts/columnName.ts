import { say } from '#content/say.ts'
import type { MatrixColumn } from '#domain/evidence/define.ts'

export function columnName(column: MatrixColumn): string {
  return column === 'collected' || column === 'toFacebook'
    ? say(`facts.column.${column}`)
    : say(`purpose.${column}.name`)
}

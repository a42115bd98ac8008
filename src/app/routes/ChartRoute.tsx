import type { ReactNode } from 'react'
import { Chart } from '#features/chart/Chart.tsx'

export function Page(): ReactNode {
  return <Chart />
}

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { REGIME_IDS } from '#domain/dataflow/ids.ts'
import { lens } from '#domain/dataflow/readings/lens.ts'
import { statuses } from '#domain/dataflow/status.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import { replay } from '#domain/scenario/replay.ts'
import { READINGS } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { loadReadings } from '#store/readings.ts'
import { FlowView } from './FlowView.tsx'

beforeAll(loadReadings)

const scenario = usualScenario()
const moment = momentAt(replay(scenario), { on: scenario.until, steps: 0 })

test.each(READINGS)(
  'in the list, the content of messages is not shared by any text, under %s',
  async (reading) => {
    const through = lens(reading)
    const at = (regime: (typeof REGIME_IDS)[number]) => (
      <FlowView
        moment={{ ...moment, regime, statuses: statuses(regime, true, through), lens: through }}
        reading={reading}
        region="world"
        parentAccount
      />
    )
    const { rerender } = render(at('pre2016'))
    await userEvent.click(screen.getByRole('tab', { name: 'List' }))
    await screen.findByText('Messages and calls')
    for (const regime of REGIME_IDS) {
      rerender(at(regime))
      const texts = [...document.querySelectorAll('li')].map((item) => item.textContent)
      const own = texts.filter((text) => text.startsWith('Messages and calls'))
      expect(own, regime).toHaveLength(1)
      expect(own[0], regime).not.toMatch(/May be shared/)
      // The word is that of this list: of something else it is said, where anything is shared.
      const isAnyShared = statuses(regime, true, through).includes('shared')
      expect(
        texts.some((text) => text.includes('May be shared')),
        regime,
      ).toBe(isAnyShared)
    }
  },
  20_000,
)

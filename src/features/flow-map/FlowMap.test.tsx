import { act as settle, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { act, freshSession, session } from '#store/session.ts'
import { FlowMap } from './FlowMap.tsx'

function show() {
  render(<FlowMap later={new Set()} linkFor={() => 'https://example.org/'} />)
  return userEvent.setup()
}

beforeEach(() => session.setState(freshSession()))

describe('the flow map', () => {
  it('tells the moment in a sentence and use by use', () => {
    show()
    expect(screen.getByRole('img')).toHaveAccessibleName('26 August 2016, before any tap: nothing may be shared.')
    settle(() => act('agree'))
    expect(screen.getByRole('img')).toHaveAccessibleName(
      '26 August 2016, after one tap: from now on 29 more pairs may be shared.',
    )
    const [deeds, ...uses] = screen.getAllByRole('list').flatMap((list, index) => {
      const texts = within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
      return index === 0 ? [texts.join(', ')] : texts
    })
    expect(deeds).toBe('may be shared from this step on, changed in another way')
    expect(uses[0]).toBe('Run the service: 6 shared, 16 open. 22 changed by this step.')
    expect(uses.at(-1)).toBe('Business hosting: nothing.')
  })

  it('follows a kind of data or a use, and says so', async () => {
    const user = show()
    settle(() => act('agree'))
    const follow = screen.getByRole('combobox', { name: 'Follow' })
    await user.selectOptions(follow, 'Phone number')
    expect(screen.getByText(/^Phone number: may be shared to run the service, .* for ads\.$/)).toHaveAttribute(
      'role',
      'status',
    )
    await user.selectOptions(follow, 'Ads')
    expect(screen.getByText('Ads: 5 shared, 3 disputed, 13 open.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show everything' }))
    expect(follow).toHaveValue('all')
  })

  it('can be shown alone on the screen, with its own legend', async () => {
    const user = show()
    settle(() => act('agree'))
    await user.click(screen.getByRole('button', { name: 'Enlarge' }))
    const stage = screen.getByRole('dialog', { name: 'Flow map' })
    expect(within(stage).getByRole('list', { name: 'Pairs by status' })).toHaveTextContent('29 shared')
    await user.click(within(stage).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('offers the picture to take along', () => {
    show()
    const save = screen.getByRole('group', { name: 'Save the picture' })
    expect(within(save).getByRole('button', { name: 'Save as SVG' })).toBeEnabled()
    expect(within(save).getByRole('button', { name: 'Save as PNG' })).toBeEnabled()
    expect(within(save).getByRole('radio', { name: 'Light' })).toBeChecked()
  })
})

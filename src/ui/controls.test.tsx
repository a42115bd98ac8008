import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Segmented } from './Segmented.tsx'
import { Tabs } from './Tabs.tsx'

const VIEWS = [
  { value: 'one', label: 'One' },
  { value: 'two', label: 'Two' },
] as const

describe('the controls of the tool', () => {
  it('choose one of few with native radio buttons', async () => {
    const choose = vi.fn()
    render(<Segmented legend="Telling" options={VIEWS} value="one" onChange={choose} />)
    expect(screen.getByRole('group', { name: 'Telling' })).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'One' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'Two' }))
    expect(choose).toHaveBeenCalledWith('two')
  })

  it('show a tab only when asked: arrows move the focus, Enter chooses', async () => {
    function Example(): ReactNode {
      const [value, setValue] = useState<'one' | 'two'>('one')
      return (
        <Tabs label="Views" tabs={VIEWS} value={value} onChange={setValue}>
          {value}
        </Tabs>
      )
    }
    render(<Example />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('tab', { name: 'Two' })).toHaveFocus()
    expect(screen.getByRole('tabpanel')).toHaveTextContent('one')
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('tabpanel', { name: 'Two' })).toHaveTextContent('two')
  })

  it('open a named dialog and give the focus back', async () => {
    function Example(): ReactNode {
      const [open, setOpen] = useState(false)
      return (
        <>
          <Button onClick={() => setOpen(true)}>Open</Button>
          {open ? (
            <Dialog title="Sources" closeLabel="Close" onClose={() => setOpen(false)}>
              Text
            </Dialog>
          ) : null}
        </>
      )
    }
    render(<Example />)
    await userEvent.click(screen.getByRole('button', { name: 'Open' }))
    expect(screen.getByRole('dialog', { name: 'Sources' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus()
  })
})

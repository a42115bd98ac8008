import { act as settle, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { act } from '#store/session.ts'
import { FlowMatrix } from './FlowMatrix.tsx'

describe('the data-flow lens', () => {
  it('follows the session', () => {
    render(<FlowMatrix />)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('0 of 168 pairs may be shared.')
    settle(() => act('agree'))
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('29 of 168 pairs may be shared.')
    expect(screen.getByRole('button', { name: /^Phone number, ads: shared\. Changed/ })).toBeInTheDocument()
  })
})

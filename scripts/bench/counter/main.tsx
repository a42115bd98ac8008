// The counter of Vite's React template: the least that a tap in React costs.
import { useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

function Counter(): ReactNode {
  const [count, setCount] = useState(0)
  return (
    <button type="button" onClick={() => setCount((before) => before + 1)}>
      Agree {count}
    </button>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Counter />)

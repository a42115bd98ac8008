import { useEffect, useRef, type RefObject } from 'react'

/**
 * Whether the focus is inside, or was there until the focused control vanished with its screen.
 * The document's own record is no help: it forgets the focus the moment the control is gone.
 */
export function useFocusWithin(root: RefObject<HTMLElement | null>): RefObject<boolean> {
  const inside = useRef(false)
  useEffect(() => {
    function follow(event: Event): void {
      inside.current = event.target instanceof Node && (root.current?.contains(event.target) ?? false)
    }
    function pressed(event: Event): void {
      if (event.target instanceof Node && !root.current?.contains(event.target)) inside.current = false
    }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', pressed)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', pressed)
    }
  }, [root])
  return inside
}

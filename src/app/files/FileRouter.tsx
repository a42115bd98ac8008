import { useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { Router, type Navigator } from 'react-router'

interface FileRouterProps {
  /** The folder that the pages lie in, with both slashes. */
  readonly root: string
  readonly children: ReactNode
}

type To = Parameters<Navigator['push']>[0]

function pathOf(to: To): { pathname: string; hash: string } {
  const { pathname, hash } = new URL(
    typeof to === 'string' ? to : `${to.pathname ?? ''}${to.hash ?? ''}`,
    'https://pages.invalid/',
  )
  return { pathname, hash }
}

/**
 * Every page is a file of its own, and browsers let no page write the address of another file: so to go to another page
 * is to load it, and what stands after `#` is all that changes on one.
 */
function navigatorIn(root: string): Navigator {
  const createHref = (to: To): string => {
    const { pathname, hash } = pathOf(to)
    return `${root}${pathname.slice(1)}${pathname.endsWith('/') ? '' : '/'}index.html${hash}`
  }
  const goTo = (to: To, write: (address: string) => void): void => {
    const address = createHref(to)
    if (address.split('#')[0] !== location.pathname) return location.assign(address)
    write(address)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  }
  return {
    createHref,
    go: (steps) => history.go(steps),
    push: (to, state) => goTo(to, (address) => history.pushState(state, '', address)),
    replace: (to, state) => goTo(to, (address) => history.replaceState(state, '', address)),
  }
}

/** The page of a file: `play/index.html` is `/play/`. */
export function pageOfFile(root: string, pathname: string): string {
  return `/${pathname.slice(root.length).replace(/index\.html$/, '')}`
}

function onHash(listener: () => void): () => void {
  addEventListener('popstate', listener)
  return () => removeEventListener('popstate', listener)
}

export function FileRouter({ root, children }: FileRouterProps): ReactNode {
  const navigator = useMemo(() => navigatorIn(root), [root])
  const hash = useSyncExternalStore(onHash, () => location.hash)
  const pathname = pageOfFile(root, location.pathname)
  return (
    <Router navigator={navigator} location={{ pathname, search: '', hash, state: null, key: 'file' }}>
      {children}
    </Router>
  )
}

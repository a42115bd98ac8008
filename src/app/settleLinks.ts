/**
 * The pages written at build time link to each other by relative addresses. The router moves on without loading a page,
 * and then they would lead elsewhere; so before it takes over they become what the router itself would write.
 */
export function settleLinks(within: ParentNode): void {
  for (const link of within.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const isOwn = link.origin === location.origin && !link.getAttribute('href')?.startsWith('#')
    if (isOwn) link.setAttribute('href', link.pathname + link.search + link.hash)
  }
}

/** The icon likewise: browsers look for it again when the address changes. */
export function settleIcon(head: ParentNode): void {
  const icon = head.querySelector<HTMLLinkElement>('link[rel=icon]')
  if (icon) icon.setAttribute('href', icon.href)
}

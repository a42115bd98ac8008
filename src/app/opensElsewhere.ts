import { loadAllWords } from '#content/sentence.ts'
import { MOMENT_PATHS, type PageKey } from '#app/routes.ts'

/** Whether the address holds a moment, or two, other than those written at build time; they are taken over. */
export async function opensElsewhere(page: PageKey): Promise<boolean> {
  if ((MOMENT_PATHS as readonly PageKey[]).includes(page)) {
    const [isElsewhere] = await Promise.all([
      import('#app/address.ts').then(({ openAddress }) => openAddress()),
      // What such a link hides is told in words that the first view does without.
      /&k=/.test(location.hash) ? loadAllWords() : null,
      // Nor does the first view draw the screen that such a link may open.
      page === '/play/' && location.hash !== ''
        ? import('#features/phone/later.tsx').then((phone) => phone.loadScreens())
        : null,
      // Nor what a design draws.
      page === '/play/' && /&g=/.test(location.hash)
        ? import('#features/phone/LabPart.tsx').then((phone) => phone.loadLabScreens())
        : null,
    ])
    return isElsewhere
  }
  if (page === '/lab/') {
    const [isElsewhere] = await Promise.all([
      import('#app/labAddress.ts').then(({ openLabAddress }) => openLabAddress()),
      // Any other design draws screens that the first view does without.
      location.hash === ''
        ? null
        : Promise.all([
            import('#features/phone/later.tsx').then(({ loadScreens }) => loadScreens()),
            import('#features/phone/LabPart.tsx').then(({ loadLabScreens }) => loadLabScreens()),
          ]),
    ])
    return isElsewhere
  }
  // A study or a lesson that is kept on this device is none that was written at build time.
  if (page === '/study/' || page.startsWith('/teach/')) return location.hash !== ''
  return page === '/compare/' && (await import('#app/compareAddress.ts')).openComparisonAddress()
}
